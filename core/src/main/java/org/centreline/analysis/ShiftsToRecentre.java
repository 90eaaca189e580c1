package org.centreline.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.centreline.chart.Traits.Trait;
import org.centreline.phase.Span;
import org.centreline.rule.Signal;

/**
 * The first shift by a chart's own rules that lasts: at least {@value #BEFORE} points of its phase
 * before it, at least {@value #SINCE} from its first point on, as many as limits need, and with new
 * limits no further shift or trend among these: a level of its own, though single points may stand
 * out.
 *
 * @param chart as it is
 * @param split the chart with a further phase from a position on
 */
record ShiftsToRecentre(ChartAnalysis chart, IntFunction<ChartAnalysis> split) {

  /** How many points a phase must keep. */
  static final int BEFORE = 12;

  /** How many points a new phase must have. */
  static final int SINCE = 13;

  private static final Set<String> SHIFTS = Set.of("shift", "longest-run");

  private static final Set<String> MOVES = Set.of("shift", "longest-run", "trend");

  /** Ends with a reason where no shift can be looked for. */
  static void check(ChartAnalysis chart, SuggestMethod method) {
    String type = chart.setup().choice().type().id();
    if (!chart.setup().choice().type().traits().has(Trait.PATTERNS)) {
      throw new MisuseException(
          List.of("suggest looks for runs, which mean nothing on a chart of --type " + type));
    }
    boolean shifts =
        chart.setup().rules().rules().stream().anyMatch(rule -> SHIFTS.contains(rule.id()));
    if (method == SuggestMethod.STABLE_SHIFT && !shifts) {
      throw new MisuseException(
          List.of(
              "--method stable-shift needs rules that know a shift; add --rules mdc, or use"
                  + " --method run-of-nine"));
    }
  }

  /** At most one. */
  List<Recentring> of() {
    Span phase = chart.lastPhase().phase().span();
    return chart.findings().stream()
        .filter(finding -> finding.phase() == chart.lastPhase().phase().index())
        .map(Finding::signal)
        .filter(signal -> SHIFTS.contains(signal.rule()))
        .filter(signal -> count(phase.first(), signal.first() - 1) >= BEFORE)
        .filter(signal -> count(signal.first(), phase.last()) >= SINCE)
        .filter(signal -> isStableFrom(signal.first()))
        .limit(1)
        .map(ShiftsToRecentre::recentring)
        .toList();
  }

  private static Recentring recentring(Signal signal) {
    Span run = new Span(signal.first(), signal.last());
    return new Recentring(run, signal.side(), Double.NaN);
  }

  private int count(int first, int last) {
    return last < first ? 0 : Included.of(chart).slice(first, last).present().size();
  }

  private boolean isStableFrom(int position) {
    ChartAnalysis candidate = split.apply(position);
    int phase = candidate.lastPhase().phase().index();
    return candidate.findings().stream()
        .filter(finding -> finding.phase() == phase)
        .noneMatch(finding -> MOVES.contains(finding.signal().rule()));
  }
}
