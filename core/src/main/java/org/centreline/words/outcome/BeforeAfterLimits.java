package org.centreline.words.outcome;

import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.Pairing;
import org.centreline.words.Numbers;

/** What a comparison of before with after was made with, and what it cannot show. */
public final class BeforeAfterLimits {

  private BeforeAfterLimits() {}

  /** One or two sentences. */
  public static String of(BeforeAfter found) {
    return found.design() == Pairing.PAIRED
        ? "What this cannot show: there is nobody to compare with, so practice, a wish to please or"
            + " a new understanding of the scale may look like a change."
        : "What this cannot show: two groups have no trend, so what was changing before, or a"
            + " season, looks like a difference; what made it, only people can judge.";
  }

  /** By what the numbers were worked out, in one line. */
  public static String methods(BeforeAfter found) {
    return switch (found.kind()) {
      case PROPORTIONS ->
          "Intervals of 95%: shares by Wilson, the difference by Newcombe's method 10, the odds"
              + " ratio by Woolf.";
      case RATES ->
          "Intervals of 95%: rates by Byar (exact below 10 events), the ratio exact; the one on the"
              + " log scale stands beside it.";
      case MEASUREMENTS ->
          found.design() == Pairing.PAIRED
              ? "Median change: Hodges and Lehmann, its 95% interval and p by Wilcoxon's signed"
                  + " ranks (changes of 0 are left out of p, not of the interval)."
              : "Intervals of 95%: means by Welch, median difference by Hodges and Lehmann, delta by"
                  + " Feng and Cliff, g by the noncentral t distribution.";
    };
  }

  /** What was compared, as under a title: "18 values before, 18 after". */
  public static String subtitle(BeforeAfter found) {
    if (found.design() == Pairing.PAIRED) {
      String people = Numbers.count(found.whole().before().n());
      String domains =
          found.domains().isEmpty() ? "" : " in " + found.domains().size() + " domains";
      return "The same "
          + people
          + " people"
          + domains
          + ", "
          + found.whole().before().name()
          + " and "
          + found.whole().after().name();
    }
    return Numbers.count(found.whole().before().n())
        + " "
        + rows(found)
        + " "
        + found.whole().before().name()
        + ", "
        + Numbers.count(found.whole().after().n())
        + " "
        + found.whole().after().name()
        + (found.change().isEmpty() ? "" : " (" + found.change() + ")");
  }

  private static String rows(BeforeAfter found) {
    boolean one = found.whole().before().n() == 1;
    return (found.kind().isCounted() ? "row" : "value") + (one ? "" : "s");
  }

  /** At most 125 characters for those who cannot see the picture. */
  public static String altText(BeforeAfter found) {
    BeforeAfterNumbers numbers = BeforeAfterNumbers.of(found);
    String effect =
        found.whole().headline().name().toLowerCase(java.util.Locale.ROOT)
            + " "
            + numbers.estimate(found.whole().headline())
            + ", 95% CI "
            + numbers.interval(found.whole().headline());
    String title = found.title() + ", before and after: ";
    int room = 125 - effect.length();
    return (title.length() > room ? "Before and after: " : title) + effect;
  }
}
