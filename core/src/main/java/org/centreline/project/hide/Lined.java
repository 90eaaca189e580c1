package org.centreline.project.hide;

import java.util.List;
import org.centreline.project.found.Figure;

/**
 * A figure and the rows of its file that it is made of.
 *
 * @param column of which column
 * @param figure what is shown
 * @param rows in their order
 */
public record Lined(int column, Figure figure, List<Long> rows) {

  public Lined {
    rows = List.copyOf(rows);
  }
}
