package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.csv.survey.ColumnKind;
import org.centreline.csv.text.HeadingWords;

/**
 * Tells by headings and cells which columns are worth a chart, what they may be out of, and which
 * tell one row from another.
 *
 * @param columns of the file
 */
record MeasureColumns(List<ColumnFacts> columns) {

  /**
   * A measure.
   *
   * @param value its values or numerators
   * @param over its denominators
   */
  record Pair(ColumnFacts value, Optional<ColumnFacts> over) {}

  private static final List<String> CODES =
      List.of("id", "code", "ref", "key", "index", "year", "row", "no", "number", "month", "week");
  private static final List<String> COUNTED =
      List.of(
          "total",
          "denominator",
          "attendances",
          "discharges",
          "admissions",
          "bed days",
          "beddays",
          "occupied beds",
          "patients",
          "seen",
          "treated",
          "eligible",
          "appointments",
          "referrals",
          "population",
          "cases",
          "responses",
          "contacts",
          "visits",
          "births",
          "deliveries",
          "audited",
          "checked",
          "sample",
          "sampled",
          "procedures",
          "operations",
          "prescriptions");

  /**
   * Numbers under such headings are worked out or measured, not counted; but {@code Under 4 Hours}
   * counts cases.
   */
  private static final List<String> NOT_COUNTED =
      List.of(
          "mean",
          "average",
          "median",
          "rate",
          "ratio",
          "percent",
          "percentage",
          "per",
          "score",
          "age",
          "time",
          "wait",
          "days",
          "hours",
          "minutes",
          "cost",
          "length",
          "los");

  private static final List<String> PLACES =
      List.of(
          "trust",
          "site",
          "hospital",
          "ward",
          "clinic",
          "team",
          "organisation",
          "organization",
          "org",
          "provider",
          "practice",
          "unit",
          "department",
          "dept",
          "service",
          "board",
          "region",
          "area",
          "division",
          "locality");

  /** Fewer rows may hold 1, 2, 3 by chance. */
  private static final int FEWEST_COUNTED = 10;

  private static final int MOST_CODES = 60;
  private static final int MOST_LABELS = 1000;

  /** The measures, left to right. */
  List<Pair> measures() {
    List<Pair> measures = new ArrayList<>();
    Optional<ColumnFacts> over = denominator();
    for (ColumnFacts column : numbers()) {
      boolean part = over.isPresent() && isNumerator(column) && !column.equals(over.get());
      measures.add(new Pair(column, part ? over : Optional.empty()));
    }
    return measures;
  }

  /** The columns of numbers that are no codes. */
  private List<ColumnFacts> numbers() {
    return columns.stream()
        .filter(c -> c.isNumeric() && c.identity().isEmpty() && !isCode(c))
        .toList();
  }

  /** The one with the greatest number of those whose heading speaks of all cases. */
  private Optional<ColumnFacts> denominator() {
    return numbers().stream()
        .filter(c -> c.kind() == ColumnKind.NUMBERS && c.extent().orElseThrow().lowest() >= 0)
        .filter(c -> HeadingWords.of(c.name()).holdAny(COUNTED))
        .max(Comparator.comparingDouble(c -> c.extent().orElseThrow().highest()));
  }

  private static boolean isNumerator(ColumnFacts column) {
    boolean threshold = column.name().chars().anyMatch(Character::isDigit);
    return isCount(column)
        && !column.name().contains("%")
        && (threshold || !HeadingWords.of(column.name()).holdAny(NOT_COUNTED));
  }

  private static boolean isCount(ColumnFacts column) {
    return column.kind() == ColumnKind.NUMBERS
        && column.extent().filter(extent -> extent.isCounts()).isPresent();
  }

  /** Numbers that name something: by their heading, by words among them, or counting the rows. */
  private static boolean isCode(ColumnFacts column) {
    boolean few =
        column.cells().different() <= MOST_CODES
            && 2 * column.cells().different() <= column.cells().filled();
    boolean worded = few && 10 * column.cells().odd() > column.cells().filled();
    boolean named = HeadingWords.of(column.name()).endWithAny(CODES) || column.name().equals("#");
    boolean counting =
        column.extent().filter(e -> e.whole() && e.lowest() <= 1).isPresent()
            && column.cells().filled() >= FEWEST_COUNTED
            && column.cells().different() == column.cells().filled()
            && column.extent().orElseThrow().highest()
                == column.cells().filled() - 1 + column.extent().orElseThrow().lowest();
    return worded || named || counting;
  }

  /**
   * The columns whose cells tell rows of the same date apart, those with the fewest words first.
   */
  List<ColumnFacts> labels() {
    return columns.stream()
        .filter(c -> c.identity().isEmpty())
        .filter(c -> c.kind() == ColumnKind.TEXT || c.isNumeric() && isCode(c))
        .filter(c -> c.cells().different() > 1 && c.cells().different() <= MOST_LABELS)
        .sorted(Comparator.comparingInt(c -> c.cells().different()))
        .toList();
  }

  /** The column of places that are compared: a few of them. */
  Optional<ColumnFacts> places(int most) {
    return labels().stream()
        .filter(c -> c.cells().different() <= most)
        .filter(c -> HeadingWords.of(c.name()).holdAny(PLACES))
        .findFirst();
  }
}
