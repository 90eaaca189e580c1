package org.centreline.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.Reading;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Dates;
import org.centreline.project.folder.Project;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.Targets;

/**
 * A project as it stood on a day: what is dated later is left out. Data without dates stays whole.
 *
 * @param day the last day
 */
public record AsOf(LocalDate day) {

  /** What had been declared. */
  public Project project(Project project) {
    return new Project(
        project.name(),
        project.about(),
        project.measures(),
        project.spoilt(),
        project.changes().stream().filter(change -> isBy(change.when().date())).toList(),
        project.cycles().stream().filter(cycle -> isBy(cycle.date())).toList(),
        project.goals().stream().filter(goal -> isBy(Dates.read(goal.from()))).toList());
  }

  private boolean isBy(Optional<LocalDate> date) {
    return date.map(one -> !one.isAfter(day)).orElse(true);
  }

  /**
   * What had been measured.
   *
   * @throws DataException where that is nothing
   */
  public Reading reading(Reading reading) {
    List<Measured> seen = new ArrayList<>();
    reading.measured().forEach(one -> seen(one).ifPresent(seen::add));
    if (seen.isEmpty()) {
      throw new DataException(
          List.of(
              new Problem(
                  reading.source().file(),
                  0,
                  "",
                  "rows up to " + day,
                  "none",
                  "no-rows",
                  "choose a later day with " + Matter.AS_OF)));
    }
    return new Reading(reading.source(), seen, reading.unit(), reading.dates());
  }

  /** The subgroups that begin by the day: all that stand before the first later one. */
  private Optional<Measured> seen(Measured measured) {
    Subgroups subgroups = measured.subgroups();
    int count = (int) subgroups.dates().stream().filter(date -> !date.isAfter(day)).count();
    if (!subgroups.isCalendar() || count == subgroups.size()) {
      return Optional.of(measured);
    }
    return count == 0 ? Optional.empty() : Optional.of(first(measured, count));
  }

  private static Measured first(Measured measured, int count) {
    Subgroups subgroups = measured.subgroups();
    Targets targets = measured.targets();
    return new Measured(
        measured.measure(),
        measured.group(),
        Subgroups.ofDates(subgroups.dates().subList(0, count), subgroups.rhythm()),
        first(measured.series(), count),
        targets.isNone() ? targets : new Targets(cut(targets.each(), count), targets.kind()),
        measured.nature());
  }

  private static Series first(Series series, int count) {
    if (series instanceof Proportions) {
      return new Proportions(cut(series.numerators(), count), cut(series.denominators(), count));
    }
    if (series instanceof Rates) {
      return new Rates(cut(series.numerators(), count), cut(series.denominators(), count));
    }
    if (series instanceof Samples samples) {
      return new Samples(samples.members().subList(0, count));
    }
    Doubles values = cut(series.values(), count);
    if (series instanceof Counts) {
      return new Counts(values);
    }
    return series instanceof Gaps ? new Gaps(values) : new Individuals(values);
  }

  private static Doubles cut(Doubles numbers, int count) {
    return numbers.slice(0, count - 1);
  }
}
