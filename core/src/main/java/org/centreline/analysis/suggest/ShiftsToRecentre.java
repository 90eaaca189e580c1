package org.centreline.analysis.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.suggest.PassedOver.Why;

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
record ShiftsToRecentre(ChartAnalysis chart, Resplit split) implements ShiftSearch {

  /** How many points a phase must keep. */
  static final int BEFORE = 12;

  /** How many points a new phase must have. */
  static final int SINCE = 13;

  /** One point in so many may have come back. */
  static final int FEW = 8;

  @Override
  public List<Departure> departures() {
    TreeMap<Integer, Departure> found = new TreeMap<>();
    Optional<Departure> next = next(found.keySet());
    while (next.isPresent()) {
      found.put(next.get().run().first(), next.get());
      next = next(found.keySet());
    }
    return List.copyOf(found.values());
  }

  /** One more within the pieces that the last phase was cut into so far. */
  private Optional<Departure> next(Collection<Integer> starts) {
    Cut cut = split.cut(starts).orElseThrow();
    return cut.shiftsFrom(chart.phases().size() - 1)
        .filter(shift -> cut.before(shift) >= BEFORE && cut.since(shift) >= SINCE)
        .filter(shift -> isLastingWith(shift, starts))
        .findFirst();
  }

  private boolean isLastingWith(Departure shift, Collection<Integer> starts) {
    int start = shift.run().first();
    List<Integer> all = new ArrayList<>(starts);
    all.add(start);
    return split
        .cut(all)
        .filter(cut -> cut.isSteadyFrom(start))
        .filter(cut -> cut.back(shift) * FEW <= cut.since(shift))
        .isPresent();
  }

  @Override
  public PassedOver reason() {
    Cut cut = split.cut(List.of()).orElseThrow();
    int points = split.values(chart.lastPhase().phase().span()).present().size();
    if (points < BEFORE + SINCE) {
      return PassedOver.few(points, BEFORE + SINCE);
    }
    List<Departure> shifts = cut.shiftsFrom(chart.phases().size() - 1).toList();
    if (shifts.isEmpty()) {
      return PassedOver.noRun(points);
    }
    List<Departure> inside = shifts.stream().filter(s -> cut.before(s) >= BEFORE).toList();
    Departure newest = last(inside.isEmpty() ? shifts : inside);
    if (inside.isEmpty()) {
      return PassedOver.of(Why.NEAR_START, newest, cut.before(newest), BEFORE);
    }
    if (cut.since(newest) < SINCE) {
      return PassedOver.of(Why.RECENT, newest, cut.since(newest), SINCE);
    }
    return beyond(newest, cut.since(newest));
  }

  /** Why a shift with enough points on both sides is none to propose. */
  private PassedOver beyond(Departure shift, int since) {
    Optional<Cut> candidate = split.cut(List.of(shift.run().first()));
    if (candidate.isEmpty()) {
      return PassedOver.of(Why.IN_BASELINE, shift);
    }
    return candidate.get().isSteadyFrom(shift.run().first())
        ? PassedOver.of(Why.COMES_BACK, shift, candidate.get().back(shift), since)
        : PassedOver.of(Why.MOVES_ON, shift);
  }

  private static Departure last(List<Departure> shifts) {
    return shifts.get(shifts.size() - 1);
  }
}
