package org.centreline.analysis.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.centreline.analysis.Meaning;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;

/**
 * Makes the table of {@link IconChance}: independent normal series through the whole analysis,
 * limits from all points; what counts is an icon that shows something else than common cause.
 */
final class IconChanceSimulation {

  private static final int[] POINTS = {10, 13, 15, 20, 24, 30, 36, 50, 75, 100};

  private final int series;
  private final Random random;

  IconChanceSimulation(int series, long seed) {
    this.series = series;
    this.random = new Random(seed);
  }

  /**
   * Arguments: the file, how many series (default 20,000) and the sets to add to it (default: all,
   * and the file is written anew).
   */
  public static void main(String[] args) throws IOException {
    int series = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    IconChanceSimulation simulation = new IconChanceSimulation(series, 20_240_301);
    StringBuilder text = new StringBuilder();
    List<String> named = List.of(args).subList(Math.min(2, args.length), args.length);
    for (ChartType type : List.of(ChartTypes.RUN, ChartTypes.XMR)) {
      for (RuleSet set : RuleSets.all()) {
        boolean wanted = named.isEmpty() || named.contains(set.id());
        if (wanted && FalseAlarmSimulation.isSimulated(type, set)) {
          simulation.lines(type, set, text);
        }
      }
    }
    Path file = Path.of(args[0]);
    Files.writeString(file, named.isEmpty() ? text : Files.readString(file) + text);
  }

  private void lines(ChartType type, RuleSet set, StringBuilder text) {
    for (int points : POINTS) {
      if (type == ChartTypes.RUN || points >= ChartChoice.FEWEST_FOR_LIMITS) {
        long chance = Math.round(10_000 * chance(type, set, points));
        text.append(type.id()).append('-').append(set.id());
        text.append(' ').append(points).append(' ').append(chance).append('\n');
      }
    }
  }

  /** The share of series whose icon shows something else than common cause. */
  double chance(ChartType type, RuleSet set, int points) {
    ChartRequest request =
        new ChartRequest(
            Optional.of(type),
            List.of(set),
            LimitRequest.standard(),
            PhaseRequest.none(),
            Meaning.plain());
    int shown = 0;
    for (int k = 0; k < series; k++) {
      Doubles noise = Doubles.tabulate(points, i -> random.nextGaussian());
      Measured measured =
          new Measured("noise", Optional.empty(), Subgroups.rows(points), new Individuals(noise));
      Optional<Variation> icon =
          ChartAnalysis.of(measured, request, Phases.one(points)).variation();
      shown += icon.filter(variation -> variation != Variation.COMMON_CAUSE).isPresent() ? 1 : 0;
    }
    return (double) shown / series;
  }
}
