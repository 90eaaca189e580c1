package org.centreline.csv.problem;

import java.util.List;
import java.util.Objects;

/**
 * A way to go on where something was left open.
 *
 * @param arguments what to add to what was asked, each an option and its value
 * @param shows what it would show, in a few words; may be empty
 */
public record Way(List<ColumnChoice> arguments, String shows) {

  public Way {
    arguments = List.copyOf(arguments);
    Objects.requireNonNull(shows, "shows");
  }
}
