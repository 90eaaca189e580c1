package org.centreline.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centreline.project.found.Spot;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/**
 * Hides in tables of databases, of which no rows are known, whatever another measure of the same
 * table and column shows of the time of a small number.
 *
 * @param rule what is hidden
 * @param readings all readings of the pack
 */
record TableSums(Disclosure rule, List<OpenReading> readings) {

  /** Adds what must be hidden beside small numbers. */
  void hide(Set<Spot> hidden) {
    for (int one = 0; one < readings.size(); one++) {
      for (int other = 0; other < readings.size(); other++) {
        if (one != other && isShared(readings.get(one), readings.get(other))) {
          hide(readings.get(one), other, hidden);
        }
      }
    }
  }

  private static boolean isShared(OpenReading one, OpenReading other) {
    return one.file().table().isPresent()
        && one.file().name().equals(other.file().name())
        && (one.columns().value().equals(other.columns().value())
            || one.columns().denominator().equals(other.columns().denominator())
            || one.columns().value().equals(other.columns().denominator())
            || one.columns().denominator().equals(other.columns().value()));
  }

  private void hide(OpenReading small, int other, Set<Spot> hidden) {
    List<Measured> seen = rule.applied(small.content()).measured();
    for (int group = 0; group < seen.size(); group++) {
      Series before = small.content().measured().get(group).series();
      Subgroups times = seen.get(group).subgroups();
      for (int i = 0; i < times.size(); i++) {
        if (seen.get(group).series().values().isMissing(i) && !before.values().isMissing(i)) {
          hideAtOnce(times, i, other, hidden);
        }
      }
    }
  }

  private void hideAtOnce(Subgroups times, int at, int other, Set<Spot> hidden) {
    List<Measured> beside = readings.get(other).content().measured();
    for (int group = 0; group < beside.size(); group++) {
      Subgroups own = beside.get(group).subgroups();
      for (int i = 0; i < own.size(); i++) {
        if (isAtOnce(times, at, own, i)) {
          hidden.add(new Spot(other, group, i));
        }
      }
    }
  }

  private static boolean isAtOnce(Subgroups one, int i, Subgroups other, int j) {
    if (!one.isCalendar() || !other.isCalendar()) {
      return one.labels().get(i).equals(other.labels().get(j));
    }
    return one.dates().get(i).isBefore(end(other, j)) && other.dates().get(j).isBefore(end(one, i));
  }

  private static LocalDate end(Subgroups subgroups, int i) {
    LocalDate first = subgroups.dates().get(i);
    return subgroups.rhythm() == Rhythm.IRREGULAR
        ? first.plusDays(1)
        : subgroups.rhythm().later(first, 1, first.getDayOfMonth());
  }
}
