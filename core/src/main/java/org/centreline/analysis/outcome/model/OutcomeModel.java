package org.centreline.analysis.outcome.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.fit.Estimate;
import org.centreline.phase.Span;

/**
 * How an outcome was looked at, after every default was filled in.
 *
 * @param kind what the numbers are
 * @param changes what was changed, in order of time
 * @param model shape and season, the changes in periods
 * @param method the id of the method that is reported
 * @param extent how many usable points there are where
 * @param control what the measure was compared with; empty where with nothing
 * @param leftOut the spans of the phase-in, which are in no calculation
 * @param seasons which seasons were asked for, looked for and found
 */
public record OutcomeModel(
    OutcomeKind kind,
    List<ChangePoint> changes,
    Model model,
    String method,
    Extent extent,
    Optional<String> control,
    List<Span> leftOut,
    SeasonSearch seasons) {

  /** The id of the comparison of two groups, where there are too few points for a trend. */
  public static final String TWO_GROUPS = "before-after";

  /**
   * How many usable points there are where.
   *
   * @param before the first change
   * @param after the first change, phase-ins left out
   * @param shortest of the stretches that changes cut the series into
   */
  public record Extent(int before, int after, int shortest) {}

  public OutcomeModel {
    changes = List.copyOf(changes);
    leftOut = List.copyOf(leftOut);
  }

  /** The first subgroup from which a change acts. */
  public int start() {
    return changes.get(0).position();
  }

  /** The last change. */
  public ChangePoint lastChange() {
    return changes.get(changes.size() - 1);
  }

  /** The latest change that acts at a position; the first before any does. */
  public ChangePoint changeAt(int position) {
    List<ChangePoint> acting = new ArrayList<>(changes);
    acting.removeIf(change -> change.position() > position);
    return acting.isEmpty() ? changes.get(0) : acting.get(acting.size() - 1);
  }

  /** Whether a subgroup belongs to a phase-in. */
  public boolean isPhasingIn(int position) {
    return leftOut.stream().anyMatch(span -> span.contains(position));
  }

  /**
   * Whether a difference is shown: its interval excludes none. Rates and counts are judged by
   * ratios, whose intervals hold what they promise also where events are few.
   */
  public boolean isShown(Estimate difference, Estimate relative) {
    boolean ratios = kind == OutcomeKind.RATE || kind == OutcomeKind.COUNT;
    return (ratios ? relative : difference).excludes(0);
  }
}
