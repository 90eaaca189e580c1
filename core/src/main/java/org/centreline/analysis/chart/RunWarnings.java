package org.centreline.analysis.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.signal.Rule;
import org.centreline.series.Counts;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;

/** Says that runs cannot be judged where most points lie on the centre, and what shows more. */
final class RunWarnings {

  private RunWarnings() {}

  static Optional<Warning> notJudged(Evidence evidence) {
    return isAsked(evidence)
        ? evidence.facts().stream()
            .filter(PhaseFacts::tied)
            .findFirst()
            .map(facts -> new Warning("runs-not-judged", sentence(evidence, facts)))
        : Optional.empty();
  }

  /** Whether it is said, so that a lesser warning about the same points is not needed. */
  static boolean isSaid(Evidence evidence) {
    return notJudged(evidence).isPresent();
  }

  private static boolean isAsked(Evidence evidence) {
    return evidence.basis().setup().rules().rules().stream().anyMatch(Rule::isFairCoin);
  }

  private static String sentence(Evidence evidence, PhaseFacts facts) {
    Runs runs = facts.runs().orElseThrow();
    boolean judged = evidence.basis().areTiesJudged();
    return on(evidence, facts, runs)
        + (judged
            ? ", so its runs say little, though "
                + evidence.basis().setup().convention().name()
                + " judges them. "
            : ", so nothing is said of its runs. ")
        + way(evidence);
  }

  private static String on(Evidence evidence, PhaseFacts facts, Runs runs) {
    String line =
        "the " + evidence.basis().setup().choice().type().centreName().toLowerCase(Locale.ROOT);
    long present = present(evidence, facts);
    long on = present - runs.useful();
    String where = evidence.facts().size() == 1 ? "" : " in phase " + facts.phase().index();
    return 2 * on >= present
        ? on + " of " + present + " points" + where + " lie on " + line
        : "Most points that set " + line + where + " lie on it";
  }

  private static long present(Evidence evidence, PhaseFacts facts) {
    return IntStream.rangeClosed(facts.phase().span().first(), facts.phase().span().last())
        .filter(i -> evidence.points().statuses().get(i) == Status.INCLUDED)
        .count();
  }

  /** What shows more, by what the data are. */
  private static String way(Evidence evidence) {
    Series series = evidence.basis().measured().series();
    if (series instanceof Proportions) {
      return "Shares show more on a p chart (--type p), rare ones as cases between them (--type g).";
    }
    if (series instanceof Rates) {
      return "Rates show more on a u chart (--type u), rare events as the time between (--type t).";
    }
    boolean whole = series.values().present().stream().allMatch(v -> v >= 0 && v == Math.rint(v));
    boolean counts = series instanceof Counts || series instanceof Individuals && whole;
    return counts && !(series instanceof Gaps)
        ? "Counts show more on a c chart (--type c), rare events as the time or the cases between"
            + " them (--type t, --type g)."
        : "Measure more finely, or over longer periods.";
  }
}
