package org.centreline.csv.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which columns hold what.
 *
 * @param date the dates of the rows; where neither this nor {@code order} is named, the one column
 *     of dates, else the row numbers
 * @param order labels or numbers for an x axis that is no calendar, in file order
 * @param value the measurements or numerators; where not named, the one numeric column
 * @param denominator what the numerators are out of
 * @param by one measure for each combination of what these columns hold
 * @param where only the rows for which all of these hold
 * @param target what each row's value is to reach
 * @param beside further columns of measurements, where several are looked at together
 */
public record Columns(
    Optional<String> date,
    Optional<String> order,
    Optional<String> value,
    Optional<String> denominator,
    List<String> by,
    List<Filter> where,
    Optional<String> target,
    List<String> beside) {

  public Columns {
    by = List.copyOf(by);
    beside = List.copyOf(beside);
    where = List.copyOf(where);
    if (date.isPresent() && order.isPresent()) {
      throw new IllegalArgumentException(
          "a date column (" + date.get() + ") and an order column (" + order.get() + ")");
    }
  }

  /** One column of measurements. */
  public Columns(
      Optional<String> date,
      Optional<String> order,
      Optional<String> value,
      Optional<String> denominator,
      List<String> by,
      List<Filter> where,
      Optional<String> target) {
    this(date, order, value, denominator, by, where, target, List.of());
  }

  /** No column of targets. */
  public Columns(
      Optional<String> date,
      Optional<String> order,
      Optional<String> value,
      Optional<String> denominator,
      List<String> by,
      List<Filter> where) {
    this(date, order, value, denominator, by, where, Optional.empty());
  }

  /** All names, but for those in {@code by} that may be several. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Optional<String> name : List.of(date, order, value, denominator, target)) {
      if (name.isPresent()) {
        names.add(name.get());
      }
    }
    names.addAll(beside);
    for (String name : by) {
      if (name.indexOf(',') < 0) {
        names.add(name);
      }
    }
    for (Filter filter : where) {
      names.add(filter.column());
    }
    return names;
  }

  /** No column named. */
  public static Columns unnamed() {
    return new Columns(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** A date column and a value column. */
  public static Columns of(String date, String value) {
    return new Columns(
        Optional.of(date),
        Optional.empty(),
        Optional.of(value),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** The same with a date column. */
  public Columns dated(String name) {
    return new Columns(
        Optional.of(name), Optional.empty(), value, denominator, by, where, target, beside);
  }

  /** The same with a value column. */
  public Columns valued(String name) {
    return new Columns(date, order, Optional.of(name), denominator, by, where, target, beside);
  }

  /** The same with a denominator column. */
  public Columns over(String name) {
    return new Columns(date, order, value, Optional.of(name), by, where, target, beside);
  }

  /** The same with these columns to group by. */
  public Columns by(String... names) {
    return new Columns(date, order, value, denominator, List.of(names), where, target, beside);
  }

  /** The same with these filters. */
  public Columns where(Filter... filters) {
    return new Columns(date, order, value, denominator, by, List.of(filters), target, beside);
  }

  /** The same with a column of targets. */
  public Columns target(String name) {
    return new Columns(date, order, value, denominator, by, where, Optional.of(name), beside);
  }

  /** The same with these further columns of measurements. */
  public Columns beside(List<String> names) {
    return new Columns(date, order, value, denominator, by, where, target, names);
  }

  /** Each column of measurements alone. */
  public List<Columns> alone() {
    List<Columns> each = new ArrayList<>(List.of(beside(List.of())));
    beside.forEach(name -> each.add(valued(name).beside(List.of())));
    return each;
  }
}
