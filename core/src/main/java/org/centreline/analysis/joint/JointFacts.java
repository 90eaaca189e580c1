package org.centreline.analysis.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.chart.joint.JointPhase;
import org.centreline.chart.joint.JointPhase.Problem;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.PhaseData;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * Several measures of the same subgroups, looked at together.
 *
 * @param type the kind of chart
 * @param measured the data
 * @param phases where means and covariances come from
 */
public record JointFacts(ChartType type, Measured measured, Phases phases) {

  /** So many subgroups a measure make a covariance that can be relied on. */
  private static final int ENOUGH = 10;

  /**
   * What a measure adds to a distance.
   *
   * @param measure its name
   * @param part the distance less that of the other measures alone
   */
  public record Part(String measure, double part) {}

  /** Whether a kind of chart looks at several measures together. */
  public static boolean are(ChartType type) {
    return type.data() == Data.JOINT;
  }

  private JointPhase of(Phase phase) {
    return JointPhase.of(new PhaseData(measured, phases, phase));
  }

  /**
   * Refuses data of which no covariance can be made, or none that means anything.
   *
   * @throws UnusableException with the reason
   */
  public void check() {
    if (!are(type)) {
      return;
    }
    for (Phase phase : phases.all()) {
      JointPhase joint = of(phase);
      Optional<Problem> problem = joint.problem();
      if (problem.isPresent()) {
        throw new UnusableException(reason(joint, problem.get(), where(phase)));
      }
    }
  }

  private String where(Phase phase) {
    return phases.all().size() == 1 ? "" : " in phase " + phase.index();
  }

  private static Unusable reason(JointPhase joint, Problem problem, String where) {
    String names = "'" + String.join("' and '", problem.measures()) + "'";
    return switch (problem.what()) {
      case ANSWERS ->
          new Unusable(
              "joint-answers",
              "measurements",
              names + " with 0 and 1 alone" + where,
              "chart shares of yes with " + Matter.TYPE + " p, each alone");
      case SIZES ->
          new Unusable(
              "joint-sizes",
              "as many rows in each subgroup",
              "subgroups of different sizes" + where,
              "make one row of each with " + Matter.COMBINE + " mean");
      case FEW ->
          new Unusable(
              "joint-few",
              "more than "
                  + (joint.measures() + 1)
                  + " subgroups with all "
                  + joint.measures()
                  + " measures to set the limits",
              problem.found() + where,
              "leave a measure out, or take more subgroups");
      case SUPERFLUOUS ->
          new Unusable(
              "joint-same",
              "measures that each vary and say something of their own",
              names + ", which does not vary or follows from the others" + where,
              "leave it out");
    };
  }

  /** Warns of limits that rest on few subgroups for so many measures. */
  public List<Warning> warnings() {
    if (!are(type)) {
      return List.of();
    }
    List<Warning> found = new ArrayList<>();
    for (Phase phase : phases.all()) {
      JointPhase joint = of(phase);
      int wanted = ENOUGH * joint.measures();
      if (joint.baseSize() < wanted) {
        found.add(
            new Warning(
                "joint-base",
                joint.baseSize()
                    + " subgroups set how "
                    + joint.measures()
                    + " measures go together"
                    + where(phase)
                    + ", and it takes "
                    + wanted
                    + " or more to know that well: the limit is wide, and small changes of one"
                    + " measure beside another stay unseen."));
      }
    }
    return found;
  }

  /**
   * What each measure adds to T squared of a subgroup, the largest first; none where it is none.
   */
  public List<Part> parts(int subgroup) {
    if (!are(type)) {
      return List.of();
    }
    Phase phase =
        phases.all().stream().filter(p -> p.span().contains(subgroup)).findFirst().orElseThrow();
    JointPhase joint = of(phase);
    Doubles parts = joint.parts(joint.process(), subgroup - phase.span().first());
    List<Part> all = new ArrayList<>();
    IntStream.range(0, parts.size())
        .forEach(j -> all.add(new Part(joint.series().measures().get(j), parts.get(j))));
    all.sort((a, b) -> Double.compare(b.part, a.part));
    return all;
  }
}
