package org.centreline.analysis.risk;

import java.util.ArrayList;
import java.util.List;
import org.centreline.chart.VladChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.Watch;
import org.centreline.chart.risk.WatchedCases;
import org.centreline.chart.risk.WatchedCases.Half;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * One of several levels at which a VLAD flags.
 *
 * @param percent by how much the odds are higher, or lower
 * @param watch what is looked for at it
 * @param phases where each phase begins, and what was watched in it
 */
public record LevelFacts(double percent, Watch watch, List<Watched> phases) {

  /**
   * One phase.
   *
   * @param first its first position
   * @param cases what was watched
   */
  public record Watched(int first, WatchedCases cases) {}

  /**
   * Somebody is to look.
   *
   * @param position the case, from 0
   * @param side ABOVE for more events than expected
   */
  public record Flag(int position, Side side) {}

  public LevelFacts {
    phases = List.copyOf(phases);
  }

  /** The levels of a chart, ascending; none where it has one watch. */
  public static List<LevelFacts> of(ChartType type, Measured measured, Phases placed) {
    Display display = RiskFacts.display(type);
    List<LevelFacts> all = new ArrayList<>();
    for (int i = 0; i < display.levels().size(); i++) {
      Watch watch = display.watches(((VladChart) type.formula()).watch()).get(i);
      List<Watched> phases = new ArrayList<>();
      for (Phase phase : placed.all()) {
        PhaseData data = new PhaseData(measured, placed, phase);
        phases.add(new Watched(phase.span().first(), WatchedCases.of(watch, data)));
      }
      all.add(new LevelFacts(display.levels().get(i), watch, phases));
    }
    return all;
  }

  /** Every flag, in order. */
  public List<Flag> flags() {
    List<Flag> flags = new ArrayList<>();
    for (Watched phase : phases) {
      for (int i = 0; i < phase.cases.observed().size(); i++) {
        if (isBeyond(phase.cases.up(), i)) {
          flags.add(new Flag(phase.first + i, Side.ABOVE));
        }
        if (isBeyond(phase.cases.down(), i)) {
          flags.add(new Flag(phase.first + i, Side.BELOW));
        }
      }
    }
    return flags;
  }

  private static boolean isBeyond(Half half, int i) {
    return half.sums().get(i) > half.interval();
  }

  /** Where a VLAD would flag at this level: for more events where below, for fewer where above. */
  public Doubles limit(Side side, Doubles vlad) {
    Doubles all = Doubles.empty();
    for (Watched phase : phases) {
      Half half = side == Side.ABOVE ? phase.cases.up() : phase.cases.down();
      Doubles own =
          Doubles.tabulate(half.sums().size(), i -> vlad.get(phase.first + i) - half.left(i));
      all = all.followedBy(own);
    }
    return all;
  }

  /** The decision interval of the last phase; of the side above where both are watched. */
  public double interval() {
    WatchedCases last = phases.get(phases.size() - 1).cases;
    return Double.isNaN(last.up().interval()) ? last.down().interval() : last.up().interval();
  }

  /** After how many cases of the last phase there is a false alarm on average. */
  public double runLength() {
    return phases.get(phases.size() - 1).cases.runLength();
  }
}
