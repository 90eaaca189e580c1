package org.centreline.analysis.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartFit;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.CountOfRuns;
import org.centreline.rule.FewCrossings;
import org.centreline.rule.LongestRun;
import org.centreline.rule.RuleSets;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;

/**
 * Makes the tables of false alarms: independent normal series through the charts and rules
 * themselves, limits from the first m points, any signal among the first n.
 *
 * <p>A rule looks back only, so one series with limits from m points serves every n: what counts is
 * the first point that completes a pattern. The limits of Anhøj's rules and of the table of runs
 * depend on n, so there each n is counted.
 */
final class FalseAlarmSimulation {

  static final int FEWEST = 10;
  static final int MOST = 100;

  private final List<RuleSet> sets;
  private final int series;
  private final Random random;

  FalseAlarmSimulation(List<RuleSet> sets, int series, long seed) {
    this.sets = sets;
    this.series = series;
    this.random = new Random(seed);
  }

  /**
   * Arguments: the folder to write to, how many series (default 100,000) and the sets (default
   * all).
   */
  public static void main(String[] args) throws IOException {
    int series = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<String> named = List.of(args).subList(Math.min(2, args.length), args.length);
    for (ChartType type : List.of(ChartTypes.RUN, ChartTypes.XMR)) {
      List<RuleSet> sets =
          RuleSets.all().stream()
              .filter(set -> named.isEmpty() || named.contains(set.id()))
              .filter(set -> isSimulated(type, set))
              .toList();
      int[][][] counts =
          new FalseAlarmSimulation(sets, series, 20_240_301).counts(type, FEWEST, MOST);
      for (int s = 0; s < sets.size(); s++) {
        Path file = folder.resolve(type.id() + "-" + sets.get(s).id() + ".txt");
        Files.writeString(file, lines(counts[s], series));
      }
    }
  }

  /** Whether a set has any rule that can speak on a run chart or an XmR chart. */
  static boolean isSimulated(ChartType type, RuleSet set) {
    boolean limits = set.rules().stream().allMatch(Rule::needsLimits);
    return !set.rules().isEmpty() && (type == ChartTypes.XMR || !limits);
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
    int[][][] counts = new int[sets.size()][MOST + 1][MOST + 1];
    for (int k = 0; k < series; k++) {
      Doubles noise = Doubles.tabulate(MOST, i -> random.nextGaussian());
      for (int m = fewestBase; m <= mostBase; m++) {
        Sequence sequence = sequence(type, noise, m);
        for (int s = 0; s < sets.size(); s++) {
          add(counts[s][m], sets.get(s), sequence, m);
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
    int first =
        set.rules().stream()
            .filter(rule -> !isCounted(rule))
            .flatMap(rule -> rule.matches(sequence).stream().limit(1))
            .mapToInt(match -> match.to() + 1)
            .min()
            .orElse(MOST + 1);
    boolean anhoej = set == RuleSets.ANHOEJ;
    boolean table = set == RuleSets.IHI || set == RuleSets.IHI_TABLE;
    int until = anhoej || table ? Math.min(first, MOST + 1) : m;
    RunCount count = new RunCount(set == RuleSets.IHI_TABLE ? PRINTED : EXACT);
    for (int n = 1; n < until; n++) {
      count.add(sequence.side(n - 1));
      boolean signal = anhoej ? count.isAnhoej() : count.isOutsideTable();
      byPoints[n] += n >= m && signal ? 1 : 0;
    }
    for (int n = Math.max(first, m); n <= MOST; n++) {
      byPoints[n]++;
    }
  }

  /** Rules whose limits depend on how many points there are, so that each n is counted. */
  private static boolean isCounted(Rule rule) {
    return rule instanceof LongestRun
        || rule instanceof FewCrossings
        || rule instanceof CountOfRuns;
  }

  private static final TableOfRuns EXACT = new TableOfRuns(CountOfRuns.Table.EXACT);
  private static final TableOfRuns PRINTED = new TableOfRuns(CountOfRuns.Table.PRINTED);

  /** The limits of the number of runs by useful points, taken once from the rule itself. */
  private static final class TableOfRuns {

    private final int[] fewest = new int[MOST + 1];
    private final int[] most = new int[MOST + 1];

    TableOfRuns(CountOfRuns.Table table) {
      CountOfRuns rule = new CountOfRuns(CountOfRuns.Tail.TOO_FEW, table);
      for (int useful = 1; useful <= MOST; useful++) {
        fewest[useful] = rule.isSaid(useful) ? rule.fewest(useful) : 0;
        most[useful] = rule.isSaid(useful) ? rule.most(useful) : MOST;
      }
    }
  }

  /** The runs of a growing series, against limits taken once from the rules' own functions. */
  private static final class RunCount {

    private static final int[] LONGEST = new int[MOST + 1];
    private static final int[] CROSSINGS = new int[MOST + 1];

    static {
      for (int useful = 1; useful <= MOST; useful++) {
        Runs runs = new Runs(useful, useful, 1, 0);
        LONGEST[useful] = runs.longestRunMax();
        CROSSINGS[useful] = runs.crossingsMin();
      }
    }

    private final TableOfRuns table;
    private Side side = Side.NONE;
    private int useful;
    private int run;
    private int longest;
    private int runs;

    RunCount(TableOfRuns table) {
      this.table = table;
    }

    void add(Side here) {
      if (here == Side.NONE) {
        return;
      }
      useful++;
      run = here == side ? run + 1 : 1;
      runs += here == side ? 0 : 1;
      longest = Math.max(longest, run);
      side = here;
    }

    boolean isAnhoej() {
      return useful > 0 && (longest > LONGEST[useful] || runs - 1 < CROSSINGS[useful]);
    }

    boolean isOutsideTable() {
      return runs < table.fewest[useful] || runs > table.most[useful];
    }
  }
}
