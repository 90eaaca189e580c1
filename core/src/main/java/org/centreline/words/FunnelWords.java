package org.centreline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Comparison;
import org.centreline.analysis.Funnel;
import org.centreline.analysis.Funnel.Place;
import org.centreline.analysis.FunnelConvention;
import org.centreline.analysis.FunnelKind;
import org.centreline.analysis.Overdispersion.Trimming;
import org.centreline.analysis.Variation;

/** What is said about sites side by side. */
public final class FunnelWords {

  /** What every funnel is, and is not. */
  public static final String CAUTION =
      "A funnel asks a question and is no league table: look at data quality, who the patients are,"
          + " and then at care.";

  private static final int NAMED = 5;

  private FunnelWords() {}

  /** "Funnel of 30 sites, 95% and 99.8% limits". */
  public static String subtitle(Funnel funnel) {
    return "Funnel plot of "
        + Numbers.count(funnel.counts().size())
        + " sites ("
        + funnel.request().kind().word()
        + "s), with limits that hold 95% and 99.8% of sites if all are alike";
  }

  /** How many sites lie beyond the outer limits, and which. */
  public static String verdict(Funnel funnel) {
    List<String> above = at(funnel, Place.ABOVE_998);
    List<String> below = at(funnel, Place.BELOW_998);
    int near = at(funnel, Place.ABOVE_95).size() + at(funnel, Place.BELOW_95).size();
    int size = funnel.counts().size();
    if (above.isEmpty() && below.isEmpty()) {
      return "No site lies beyond the 99.8% limits; "
          + near
          + " of "
          + size
          + " lie beyond the 95% limits, where about "
          + Math.round(0.05 * size)
          + " would by chance.";
    }
    List<String> parts = new ArrayList<>();
    if (!above.isEmpty()) {
      parts.add(named(above) + " above");
    }
    if (!below.isEmpty()) {
      parts.add(named(below) + " below");
    }
    return "Beyond the 99.8% limits: " + String.join("; ", parts) + ".";
  }

  private static String named(List<String> sites) {
    int more = sites.size() - NAMED;
    return more <= 0
        ? String.join(", ", sites)
        : String.join(", ", sites.subList(0, NAMED)) + " and " + more + " more";
  }

  private static List<String> at(Funnel funnel, Place place) {
    List<Place> places = funnel.places();
    List<String> sites = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) == place) {
        sites.add(funnel.counts().sites().get(i));
      }
    }
    return sites;
  }

  /** A few words for a table. */
  public static String brief(Place place) {
    return switch (place) {
      case WITHIN -> "within";
      case ABOVE_95 -> "above 95%";
      case BELOW_95 -> "below 95%";
      case ABOVE_998 -> "above 99.8%";
      case BELOW_998 -> "below 99.8%";
    };
  }

  /** The stable word of JSON and CSV. */
  public static String word(Place place) {
    return place.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A value as people read it: proportions as percentages. */
  public static String value(Funnel funnel, double value) {
    boolean percent =
        funnel.request().kind() == FunnelKind.PROPORTION && funnel.request().multiply() == 1;
    return percent ? Decimal.text(100 * value, 1) + "%" : significant(value);
  }

  private static String significant(double value) {
    int decimals = value == 0 ? 0 : 2 - (int) Math.floor(StrictMath.log10(Math.abs(value)));
    return Decimal.text(value, Math.max(0, Math.min(Precision.MOST, decimals)));
  }

  /** How the limits were made. */
  public static String footer(Funnel funnel) {
    String limits =
        funnel.adjusted()
            ? "Limits allow for sites that differ by more than chance (phi "
                + Decimal.text(funnel.overdispersion().phi(), 2)
                + ", "
                + tamed(funnel)
                + ")"
            : funnel.request().trimming().isPresent()
                ? "Limits by chance alone, for the sites differ by no more (phi "
                    + Decimal.text(funnel.overdispersion().phi(), 2)
                    + ")"
                : "Limits by chance alone";
    String whose =
        funnel.request().convention() == FunnelConvention.FUNNELPLOTR ? "; as FunnelPlotR" : "";
    return limits + whose + ". All sites together: " + value(funnel, funnel.target());
  }

  private static String tamed(Funnel funnel) {
    boolean winsorised = funnel.request().trimming().orElseThrow() == Trimming.WINSORISE;
    return winsorised ? "extremes winsorised" : "extremes left out";
  }

  /** At most {@link AltText#MOST} characters. */
  public static String altText(Funnel funnel) {
    return AltText.cut(
        "Funnel plot of " + funnel.counts().size() + " sites. " + verdict(funnel), AltText.MOST);
  }

  /** What is said of sites that each have a chart. */
  public static String verdict(Comparison comparison) {
    return comparison.funnel().map(FunnelWords::verdict).orElseGet(() -> changing(comparison));
  }

  /** How many sites show a change by their own limits, and which way. */
  public static String changing(Comparison comparison) {
    int size = comparison.charts().size();
    int better = count(comparison, Variation::isImproving);
    int worse = count(comparison, Variation::isConcerning);
    int all = count(comparison, FunnelWords::isSpecial);
    if (all == 0) {
      return "None of " + size + " sites shows a change by its own limits.";
    }
    String ways =
        better + worse == 0 ? "" : ": " + better + " for the better, " + worse + " for the worse";
    return all
        + " of "
        + size
        + (all == 1 ? " sites shows a change by its" : " sites show a change by their")
        + " own limits"
        + ways
        + ".";
  }

  private static int count(Comparison comparison, Predicate<Variation> passes) {
    return (int)
        comparison.charts().stream()
            .filter(chart -> chart.variation().filter(passes).isPresent())
            .count();
  }

  private static boolean isSpecial(Variation variation) {
    return variation != Variation.COMMON_CAUSE;
  }

  /** A site in a sentence: its name and what its icons say. */
  public static String line(ChartAnalysis chart) {
    String variation = chart.variation().map(IconWords::brief).orElse("too few points to read");
    String assurance = chart.assurance().map(a -> ", " + IconWords.brief(a)).orElse("");
    return Comparison.name(chart) + ": " + variation + assurance + ".";
  }

  /** At most {@link AltText#MOST} characters. */
  public static String altText(Comparison comparison) {
    return comparison
        .funnel()
        .map(FunnelWords::altText)
        .orElseGet(
            () ->
                AltText.cut(
                    "Small charts of "
                        + comparison.charts().size()
                        + " sites. "
                        + changing(comparison),
                    AltText.MOST));
  }
}
