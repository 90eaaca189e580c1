package org.centreline.csv.choice;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.series.Nature;

/**
 * What is read of a table, so far as it could be told before its rows were read.
 *
 * @param columns those that were named, and those that were taken
 * @param grouping how rows become subgroups
 * @param nature what the values are
 * @param form how the cells of the value column are read
 * @param repeated the lines of rows that repeat others cell by cell
 * @param chosen which columns were taken that nobody named, and why
 */
public record Taken(
    Columns columns,
    Grouping grouping,
    Nature nature,
    Form form,
    Set<Integer> repeated,
    Optional<String> chosen) {

  /** How the cells of the value column are read. */
  public enum Form {
    /** As numbers. */
    NUMBERS,
    /** As answers: yes counts, no does not, and anything that is missing was not asked. */
    ANSWERS,
    /** Not at all: each row is an event. */
    EVENTS
  }

  public Taken {
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(grouping, "grouping");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(form, "form");
    repeated = Set.copyOf(repeated);
    Objects.requireNonNull(chosen, "chosen");
  }

  /** Nothing but what was asked for. */
  public static Taken asAsked(Columns columns, Grouping grouping) {
    return new Taken(columns, grouping, Nature.unknown(), Form.NUMBERS, Set.of(), Optional.empty());
  }
}
