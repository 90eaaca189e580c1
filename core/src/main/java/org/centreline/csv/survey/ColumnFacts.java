package org.centreline.csv.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.personal.Identity;

/**
 * What one column of a file holds. Of a column that may identify people neither examples nor the
 * extent are kept.
 *
 * @param name as in the header
 * @param position from 1
 * @param kind what most cells are
 * @param cells how many cells are what
 * @param extent how far numbers reach; empty for other kinds
 * @param timeline the dates; empty for other kinds
 * @param examples a few different cells, fit to be shown
 * @param identity what it may tell of people
 */
public record ColumnFacts(
    String name,
    int position,
    ColumnKind kind,
    CellCount cells,
    Optional<Extent> extent,
    Optional<Timeline> timeline,
    List<String> examples,
    Optional<Identity> identity) {

  public ColumnFacts {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cells, "cells");
    examples = List.copyOf(examples);
    boolean shown = !examples.isEmpty() || extent.isPresent() || timeline.isPresent();
    if (identity.isPresent() && shown) {
      throw new IllegalArgumentException(name + " may identify people, but is shown");
    }
  }

  /** Whether the cells are numbers or percentages. */
  public boolean isNumeric() {
    return kind == ColumnKind.NUMBERS || kind == ColumnKind.PERCENTAGES;
  }
}
