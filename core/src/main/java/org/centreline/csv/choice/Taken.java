package org.centreline.csv.choice;

import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DatedTimes;
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
 * @param joined the columns that make the date, where they are several
 * @param moments how labels are made of dates with their time of day; empty where days are enough
 * @param leftOut the rows that are not read
 * @param chosen which columns were taken that nobody named, and why
 */
public record Taken(
    Columns columns,
    Grouping grouping,
    Nature nature,
    Form form,
    Optional<DateCells> joined,
    Optional<DatedTimes> moments,
    LeftOut leftOut,
    Optional<String> chosen) {

  /** With a date in one column, and no rows to be left out. */
  Taken(Columns columns, Grouping grouping, Nature nature, Form form) {
    this(
        columns,
        grouping,
        nature,
        form,
        Optional.empty(),
        Optional.empty(),
        LeftOut.NOTHING,
        Optional.empty());
  }

  public Taken {
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(grouping, "grouping");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(joined, "joined");
    Objects.requireNonNull(moments, "moments");
    Objects.requireNonNull(leftOut, "leftOut");
    Objects.requireNonNull(chosen, "chosen");
  }

  /** The same without some rows. */
  Taken without(LeftOut rows) {
    return new Taken(columns, grouping, nature, form, joined, moments, rows, chosen);
  }

  /** The same with what is said of it. */
  Taken saying(Optional<String> said) {
    return new Taken(columns, grouping, nature, form, joined, moments, leftOut, said);
  }

  /** The same with the date in several columns. */
  Taken joining(DateCells cells) {
    return new Taken(columns, grouping, nature, form, Optional.of(cells), moments, leftOut, chosen);
  }

  /** The same with the time of day as part of the date. */
  Taken at(DatedTimes labels) {
    return new Taken(columns, grouping, nature, form, joined, Optional.of(labels), leftOut, chosen);
  }

  /** Nothing but what was asked for. */
  public static Taken asAsked(Columns columns, Grouping grouping) {
    return new Taken(columns, grouping, Nature.unknown(), Form.NUMBERS);
  }
}
