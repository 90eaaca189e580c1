package org.centreline.series;

import java.util.Optional;

/**
 * One measure of one group, in order: what a chart is made of.
 *
 * @param measure the name of what was measured, as the file has it
 * @param group the group's name (several are joined by {@code " / "}); empty where there is one
 * @param subgroups what stands on the x axis
 * @param series the data, one entry a subgroup
 * @param targets what each subgroup was to reach, where the file says so
 * @param nature what kind of thing the numbers are, so far as the file tells
 */
public record Measured(
    String measure,
    Optional<String> group,
    Subgroups subgroups,
    Series series,
    Targets targets,
    Nature nature) {

  public Measured {
    if (subgroups.size() != series.size()) {
      throw new IllegalArgumentException(
          measure + ": " + subgroups.size() + " subgroups but " + series.size() + " values");
    }
    if (!targets.isNone() && targets.each().size() != series.size()) {
      throw new IllegalArgumentException(
          measure + ": " + targets.each().size() + " targets but " + series.size() + " values");
    }
  }

  /** A measure without targets of its own. */
  public Measured(String measure, Optional<String> group, Subgroups subgroups, Series series) {
    this(measure, group, subgroups, series, Targets.none());
  }

  /** A measure of which nothing more is known. */
  public Measured(
      String measure, Optional<String> group, Subgroups subgroups, Series series, Targets targets) {
    this(measure, group, subgroups, series, targets, Nature.unknown());
  }

  /** The same numbers, known to be something. */
  public Measured of(Nature known) {
    return new Measured(measure, group, subgroups, series, targets, known);
  }

  /** The same numbers on other subgroups. */
  public Measured on(Subgroups others) {
    return new Measured(measure, group, others, series, targets, nature);
  }

  /** The same numbers without targets. */
  public Measured withoutTargets() {
    return new Measured(measure, group, subgroups, series, Targets.none(), nature);
  }

  /** Without what stands before the first whole period and after the last one. */
  public Measured whole() {
    int first = 0;
    int last = subgroups.size() - 1;
    while (first < last && subgroups.leftOut().contains(first)) {
      first++;
    }
    while (last > first && subgroups.leftOut().contains(last)) {
      last--;
    }
    return first == 0 && last == subgroups.size() - 1 ? this : slice(first, last);
  }

  /** The first so many subgroups, 1 or more. */
  public Measured first(int count) {
    return count == subgroups.size() ? this : slice(0, count - 1);
  }

  /** The subgroups from one position to another, both included. */
  private Measured slice(int first, int last) {
    return new Measured(
        measure,
        group,
        subgroups.isCalendar()
            ? Subgroups.ofDates(subgroups.dates().subList(first, last + 1), subgroups.rhythm())
            : Subgroups.ofLabels(subgroups.kind(), subgroups.labels().subList(first, last + 1)),
        slice(series, first, last),
        targets.slice(first, last),
        nature);
  }

  private static Series slice(Series series, int first, int last) {
    if (series instanceof Samples samples) {
      return new Samples(samples.members().subList(first, last + 1));
    }
    if (series instanceof Joint joint) {
      return new Joint(joint.measures(), joint.rows().subList(first, last + 1));
    }
    if (series instanceof Cases cases) {
      return new Cases(cases.outcomes().slice(first, last), cases.risks().slice(first, last));
    }
    if (series instanceof Proportions || series instanceof Rates) {
      Doubles tops = series.numerators().slice(first, last);
      Doubles bottoms = series.denominators().slice(first, last);
      return series instanceof Rates ? new Rates(tops, bottoms) : new Proportions(tops, bottoms);
    }
    Doubles values = series.values().slice(first, last);
    if (series instanceof Counts) {
      return new Counts(values);
    }
    return series instanceof Gaps ? new Gaps(values) : new Individuals(values);
  }
}
