package org.centreline.project.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.centreline.analysis.chart.IconChance;
import org.centreline.project.standing.Chapter;
import org.centreline.words.Numbers;

/**
 * How much of a pack is to be expected from chance alone, were every process stable.
 *
 * @param charts how many charts have a known chance of a false alarm
 * @param signals how many of them would show some signal; NaN where there are none
 * @param judged how many icons have a known chance
 * @param icons how many of them would show something else than common cause; NaN where there are
 *     none
 */
record ChanceIcons(int charts, double signals, int judged, double icons) {

  static ChanceIcons of(List<Chapter> chapters) {
    double[] signals =
        known(chapters.stream().mapToDouble(c -> c.chart().falseAlarm().probability()));
    double[] icons = known(chapters.stream().mapToDouble(c -> IconChance.of(c.chart())));
    return new ChanceIcons(signals.length, sum(signals), icons.length, sum(icons));
  }

  private static double[] known(DoubleStream chances) {
    return chances.filter(chance -> !Double.isNaN(chance)).toArray();
  }

  private static double sum(double[] chances) {
    return chances.length == 0 ? Double.NaN : DoubleStream.of(chances).sum();
  }

  /**
   * What readers are told, one paragraph each.
   *
   * @param all how many charts there are
   */
  List<String> paragraphs(int all) {
    if (charts == 0) {
      return List.of(
          "For none of these charts is the chance of a false alarm known; a signal is a question"
              + " to ask, never a proof.");
    }
    String first =
        "Even if nothing had changed anywhere, chance alone would mark "
            + expected(signals)
            + " of "
            + these(charts, all)
            + " with some signal, somewhere along the line.";
    String second =
        judged == 0
            ? ""
            : "The variation icon looks at the latest point only and is wrong less often: expect "
                + expected(icons)
                + " false "
                + (text(icons).equals("1") ? "icon" : "icons")
                + " by chance among these "
                + Numbers.count(judged)
                + ", each time the pack is made.";
    String third =
        "These figures suppose normal data whose points do not depend on one another; skewed or"
            + " autocorrelated data gives more false alarms. A signal is a question to ask, not a"
            + " proof.";
    return second.isEmpty() ? List.of(first, third) : List.of(first, second, third);
  }

  private static String these(int known, int all) {
    return known == all
        ? "these " + Numbers.count(all) + " charts"
        : "the "
            + Numbers.count(known)
            + " charts for which the chance is known (of "
            + Numbers.count(all)
            + ")";
  }

  private static String expected(double number) {
    return number < 0.05 ? "fewer than 0.1" : "about " + text(number);
  }

  private static String text(double number) {
    double rounded = number < 10 ? Math.rint(number * 10) / 10 : Math.rint(number);
    return rounded == Math.rint(rounded)
        ? Numbers.count((int) rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }
}
