package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Assurance.Doubt;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.row.Source;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * What is said where points are left out by their size, or numbers rounded: what is left is not
 * like what went, so nothing is promised of it. Only the data as shown are looked at, so that a
 * point that is hidden and one that never was are told apart by nobody.
 *
 * @param seen the data as they may be seen
 */
public record HiddenPoints(FileContent seen) {

  private static final String ROUNDED =
      "Numbers are rounded to the nearest 5, so signals may come from the rounding.";

  /** Which way, is not known: others are hidden with the small numbers, and 0 is shown. */
  private static final String LEAN = " no data: centre, limits and signals lean.";

  /** The same data, of which it is known that their counts are rounded. */
  public static Source rounded(Source silent) {
    return silent.noting(new Notice(Warning.SMALL_NUMBERS, ROUNDED));
  }

  /** The chart, which promises nothing where it leans. */
  public ChartAnalysis told(ChartAnalysis chart) {
    if (!seen.source().isSilent()) {
      return chart;
    }
    int gone = chart.points().count(Status.MISSING);
    Series series = chart.measured().series();
    boolean rounded = isRounded(series) && isCoarse(series);
    List<String> sentences = new ArrayList<>();
    if (gone > 0) {
      sentences.add(leftOut(gone, chart.points().whole()));
    }
    if (rounded) {
      sentences.add(ROUNDED);
    }
    return sentences.isEmpty()
        ? chart
        : chart.leaning(
            new Warning(Warning.SMALL_NUMBERS, String.join(" ", sentences)),
            gone > 0 ? Doubt.HIDDEN : Doubt.ROUNDED);
  }

  private static String leftOut(int gone, int all) {
    String points = Numbers.count(gone) + " of " + Plural.of(all, "point");
    return points
        + (gone == 1 ? " is" : " are")
        + " left out by size (small numbers are hidden) or "
        + (gone == 1 ? "has" : "have")
        + LEAN;
  }

  /** Scores and means are not rounded as counts are. */
  private boolean isRounded(Series series) {
    boolean counts =
        !(series instanceof Samples || series instanceof Joint)
            && (!(series instanceof Individuals) || areFives((Individuals) series));
    return counts
        && seen.source().notices().stream().anyMatch(one -> one.message().equals(ROUNDED));
  }

  /**
   * Whether rounding adds more than a twentieth to the variance of chance: to the nearest 5 it is
   * 25 / 12, of a share that of both its numbers, as far as they are of their size.
   */
  private static boolean isCoarse(Series series) {
    boolean share = series instanceof Proportions;
    boolean ratio = share || series instanceof Rates;
    double count = (ratio ? series.numerators() : series.values()).present().mean();
    double others = ratio ? series.denominators().present().mean() : Double.POSITIVE_INFINITY;
    double rounding = 25.0 / 12 * (1 / (count * count) + 1 / (others * others));
    double chance = (share ? 1 - count / others : 1) / count;
    return !(rounding <= chance / 20);
  }

  private static boolean areFives(Individuals series) {
    return series.values().present().stream().allMatch(value -> value % 5 == 0);
  }

  /** Why it is not told what followed a change; empty where it can be. */
  public Optional<Problem> unanswered(Measured one) {
    List<Integer> parts = one.subgroups().leftOut();
    Series series = one.series();
    int gone = 0;
    for (int i = 0; i < series.size(); i++) {
      gone += series.values().isMissing(i) && !parts.contains(i) ? 1 : 0;
    }
    return gone == 0 || !seen.source().isSilent()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                seen.source().file(),
                0,
                one.group().orElse(""),
                "all points, as those left out by size make before and after lean",
                leftOut(gone, series.size() - parts.size()),
                Warning.SMALL_NUMBERS,
                "take longer periods or sites together, so that no number is small"));
  }
}
