package org.centreline.analysis.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.suggest.NoRecentring.Why;

/**
 * Shifts by a chart's own rules that last: at least {@value #BEFORE} points of its phase before
 * one, at least {@value #SINCE} from its first point on, as many as limits need, and with new
 * limits no further shift or trend among these: a level of its own, though single points may stand
 * out. The first of them is taken, and what lies on either side of it is looked through in the same
 * way.
 *
 * @param chart as it is
 * @param split draws it with further phases
 */
record ShiftsToRecentre(ChartAnalysis chart, RecentredChart split) implements ShiftSearch {

  /** How many points a phase must keep. */
  static final int BEFORE = 12;

  /** How many points a new phase must have. */
  static final int SINCE = 13;

  /** One point in so many may have come back. */
  static final int FEW = 8;

  @Override
  public List<ShiftedRun> shifts() {
    TreeMap<Integer, ShiftedRun> found = new TreeMap<>();
    Optional<ShiftedRun> next = next(found.keySet());
    while (next.isPresent()) {
      found.put(next.get().run().first(), next.get());
      next = next(found.keySet());
    }
    return List.copyOf(found.values());
  }

  /** One more within the pieces that the last phase was cut into so far. */
  private Optional<ShiftedRun> next(Collection<Integer> starts) {
    RecentredShifts recentred = split.recentred(starts).orElseThrow();
    return recentred
        .shiftsFrom(chart.phases().size() - 1)
        .filter(shift -> recentred.before(shift) >= BEFORE && recentred.since(shift) >= SINCE)
        .filter(shift -> isLastingWith(shift, starts))
        .findFirst();
  }

  private boolean isLastingWith(ShiftedRun shift, Collection<Integer> starts) {
    int start = shift.run().first();
    List<Integer> all = new ArrayList<>(starts);
    all.add(start);
    return split
        .recentred(all)
        .filter(recentred -> recentred.isSteadyFrom(start))
        .filter(recentred -> recentred.back(shift) * FEW <= recentred.since(shift))
        .isPresent();
  }

  @Override
  public NoRecentring reason() {
    RecentredShifts recentred = split.recentred(List.of()).orElseThrow();
    int points = split.values(chart.lastPhase().phase().span()).present().size();
    if (points < BEFORE + SINCE) {
      return NoRecentring.few(points, BEFORE + SINCE);
    }
    List<ShiftedRun> shifts = recentred.shiftsFrom(chart.phases().size() - 1).toList();
    if (shifts.isEmpty()) {
      return NoRecentring.noRun(points);
    }
    ShiftedRun newest =
        Collections.max(shifts, Comparator.comparingInt(shift -> shift.run().first()));
    if (recentred.before(newest) < BEFORE) {
      return NoRecentring.of(Why.NEAR_START, newest, recentred.before(newest), BEFORE);
    }
    if (recentred.since(newest) < SINCE) {
      return NoRecentring.of(Why.RECENT, newest, recentred.since(newest), SINCE);
    }
    return beyond(newest, recentred.since(newest));
  }

  /** Why a shift with enough points on both sides is none to propose. */
  private NoRecentring beyond(ShiftedRun shift, int since) {
    Optional<RecentredShifts> candidate = split.recentred(List.of(shift.run().first()));
    if (candidate.isEmpty()) {
      return NoRecentring.of(Why.IN_BASELINE, shift);
    }
    return candidate.get().isSteadyFrom(shift.run().first())
        ? NoRecentring.of(Why.COMES_BACK, shift, candidate.get().back(shift), since)
        : NoRecentring.of(Why.MOVES_ON, shift);
  }
}
