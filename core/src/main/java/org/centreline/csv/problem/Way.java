package org.centreline.csv.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A way to go on where something was left open.
 *
 * @param verb another verb that answers the question; empty where it is the same
 * @param arguments what to add to what was asked, each a matter and what it is to be; a matter
 *     alone where that is empty
 * @param shows what it would show, in a few words; may be empty
 */
public record Way(Optional<String> verb, List<ColumnChoice> arguments, String shows) {

  public Way {
    Objects.requireNonNull(verb, "verb");
    arguments = List.copyOf(arguments);
    Objects.requireNonNull(shows, "shows");
  }

  /** With the same verb. */
  public Way(List<ColumnChoice> arguments, String shows) {
    this(Optional.empty(), arguments, shows);
  }
}
