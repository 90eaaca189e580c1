package org.centreline.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.chart.ChartFit;
import org.centreline.chart.ChartType;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.Conventions;
import org.centreline.chart.LimitOptions;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.RuleSet;
import org.centreline.rule.RuleSets;
import org.centreline.rule.Runs;
import org.centreline.rule.Sequence;
import org.centreline.rule.Side;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;

/**
 * Makes the tables of false alarms: independent normal series through the charts and rules
 * themselves, limits from the first m points, any signal among the first n.
 *
 * <p>A rule looks back only, so one series with limits from m points serves every n: what counts is
 * the first point that completes a pattern. Anhøj's limits depend on n, so there each n is counted.
 */
final class FalseAlarmSimulation {

  static final int FEWEST = 10;
  static final int MOST = 100;

  private static final List<RuleSet> SETS =
      List.of(
          RuleSets.MDC, RuleSets.MDC_6, RuleSets.MDC_2021, RuleSets.THREE_SIGMA, RuleSets.ANHOEJ);

  private final int series;
  private final Random random;

  FalseAlarmSimulation(int series, long seed) {
    this.series = series;
    this.random = new Random(seed);
  }

  /** Arguments: the folder to write to and how many series (default 100,000). */
  public static void main(String[] args) throws IOException {
    int series = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (ChartType type : List.of(ChartTypes.RUN, ChartTypes.XMR)) {
      int[][][] counts = new FalseAlarmSimulation(series, 20_240_301).counts(type, FEWEST, MOST);
      for (int s = 0; s < SETS.size(); s++) {
        if (type.equals(ChartTypes.XMR) || SETS.get(s) != RuleSets.THREE_SIGMA) {
          Path file = folder.resolve(type.id() + "-" + SETS.get(s).id() + ".txt");
          Files.writeString(file, lines(counts[s], series));
        }
      }
    }
  }

  private static String lines(int[][] counts, int series) {
    StringBuilder text = new StringBuilder();
    for (int m = FEWEST; m <= MOST; m++) {
      text.append(m);
      for (int n = m; n <= MOST; n++) {
        text.append(' ').append(Math.round(10_000.0 * counts[m][n] / series));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** By set, base points and points: how many series show any signal. */
  int[][][] counts(ChartType type, int fewestBase, int mostBase) {
    int[][][] counts = new int[SETS.size()][MOST + 1][MOST + 1];
    for (int k = 0; k < series; k++) {
      Doubles noise = Doubles.tabulate(MOST, i -> random.nextGaussian());
      for (int m = fewestBase; m <= mostBase; m++) {
        Sequence sequence = sequence(type, noise, m);
        for (int s = 0; s < SETS.size(); s++) {
          add(counts[s][m], SETS.get(s), sequence, m);
        }
      }
    }
    return counts;
  }

  private static Sequence sequence(ChartType type, Doubles noise, int m) {
    Span span = new Span(0, MOST - 1);
    Phase phase = new Phase(1, Optional.empty(), span, new Span(0, m - 1));
    Phases phases = new Phases(List.of(phase), Exclusions.none());
    Measured measured =
        new Measured("noise", Optional.empty(), Subgroups.rows(MOST), new Individuals(noise));
    ChartFit fit = ChartFit.of(type, measured, phases, LimitOptions.of(Conventions.EXACT));
    return new Sequence(IntStream.range(0, MOST).boxed().toList(), fit.statistic(), fit.lines());
  }

  private static void add(int[] byPoints, RuleSet set, Sequence sequence, int m) {
    if (set == RuleSets.ANHOEJ) {
      addRuns(byPoints, sequence, m);
      return;
    }
    int first =
        set.rules().stream()
            .flatMap(rule -> rule.matches(sequence).stream().limit(1))
            .mapToInt(match -> match.to() + 1)
            .min()
            .orElse(MOST + 1);
    for (int n = Math.max(first, m); n <= MOST; n++) {
      byPoints[n]++;
    }
  }

  private static final List<Integer> LONGEST = new ArrayList<>();
  private static final List<Integer> CROSSINGS = new ArrayList<>();

  static {
    for (int useful = 1; useful <= MOST; useful++) {
      Runs runs = new Runs(useful, useful, 1, 0);
      LONGEST.add(runs.longestRunMax());
      CROSSINGS.add(runs.crossingsMin());
    }
  }

  private static void addRuns(int[] byPoints, Sequence sequence, int m) {
    Side side = Side.NONE;
    int useful = 0;
    int run = 0;
    int longest = 0;
    int runs = 0;
    for (int i = 0; i < MOST; i++) {
      Side here = sequence.side(i);
      if (here != Side.NONE) {
        useful++;
        run = here == side ? run + 1 : 1;
        runs += here == side ? 0 : 1;
        longest = Math.max(longest, run);
        side = here;
      }
      boolean signal =
          useful > 0 && (longest > LONGEST.get(useful - 1) || runs - 1 < CROSSINGS.get(useful - 1));
      byPoints[i + 1] += i + 1 >= m && signal ? 1 : 0;
    }
  }
}
