package org.centreline.csv.role;

import java.util.List;

/**
 * A column that is the sum of others in every row.
 *
 * @param parts their positions, from 0; two or more
 * @param total the position of the sum
 */
public record Sum(List<Integer> parts, int total) {

  public Sum {
    parts = List.copyOf(parts);
  }
}
