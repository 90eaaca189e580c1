package org.centreline.project.folder;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.text.Nearest;

/**
 * The ids of the measures that are declared, sound or not.
 *
 * @param all in the order of measures.csv
 */
record Ids(List<String> all) {

  Ids {
    all = List.copyOf(all);
  }

  /** The measure that a row names, to which its problems then belong; empty for all of them. */
  Optional<String> measure(SheetRow row) {
    Optional<String> named = row.cell("measure");
    if (named.isEmpty()) {
      return named;
    }
    if (all.contains(named.get())) {
      row.concerns(named.get());
      return named;
    }
    String fix =
        Nearest.to(named.get(), all)
            .map(near -> "did you mean " + near + "?")
            .orElse("the measures are: " + String.join(", ", all));
    row.wrong(
        "measure",
        Wrong.of(
            ProjectCode.UNKNOWN_MEASURE, "the id of a measure of measures.csv", named.get(), fix));
    return Optional.empty();
  }

  /** The charts that a row is about. */
  Scope scope(SheetRow row) {
    return new Scope(measure(row), row.cell("group"));
  }
}
