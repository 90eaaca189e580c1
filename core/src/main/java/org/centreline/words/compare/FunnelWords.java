package org.centreline.words.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelSubject;
import org.centreline.analysis.compare.Overdispersion.Trimming;
import org.centreline.words.AltLength;
import org.centreline.words.Decimal;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;
import org.centreline.words.Precision;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.Unread;

/** What is said about sites side by side. */
public final class FunnelWords {

  /** What every funnel is, and is not. */
  public static final String CAUTION =
      "A funnel asks a question and is no league table: look at data quality, who the patients are,"
          + " and then at care.";

  private FunnelWords() {}

  /** "Funnel plot of 30 sites (proportions): falls out of patients, Apr 2022 to Mar 2024". */
  public static String subtitle(Funnel funnel) {
    String sites =
        "Funnel plot of "
            + Plural.of(funnel.counts().size(), "site")
            + " ("
            + funnel.request().kind().word()
            + "s)";
    List<String> parts = new ArrayList<>();
    parts.add(funnel.subject().measure().isEmpty() ? "" : compared(funnel));
    parts.add(period(funnel.subject()));
    parts.removeIf(String::isEmpty);
    return parts.isEmpty() ? sites : sites + ": " + String.join(", ", parts);
  }

  /** "falls per 1,000 bed days"; what kind of number it is where the measure has no name. */
  public static String compared(Funnel funnel) {
    FunnelSubject subject = funnel.subject();
    double times = funnel.request().multiply();
    String per =
        times != 1
            ? " per " + Numbers.raw(times) + " "
            : funnel.request().kind() == FunnelKind.PROPORTION ? " out of " : " over ";
    return subject.measure().isEmpty()
        ? funnel.request().kind().word()
        : subject.measure() + subject.outOf().map(name -> per + name).orElse("");
  }

  /** What makes a site large: "bed days (size of the site)". */
  public static String size(Funnel funnel) {
    String what =
        funnel.request().kind() == FunnelKind.RATIO ? "events expected" : "size of the site";
    return funnel.subject().outOf().map(name -> name + " (" + what + ")").orElse(what);
  }

  /** "Apr 2022 to Mar 2024"; empty without dates. */
  public static String period(FunnelSubject subject) {
    if (subject.period().isEmpty()) {
      return "";
    }
    SubgroupWords moments = new SubgroupWords(subject.period().get());
    int last = subject.period().get().size() - 1;
    String left = subject.leftOut() == 0 ? "" : " (" + subject.leftOut() + " left out)";
    return moments.label(0) + (last == 0 ? "" : " to " + moments.label(last)) + left;
  }

  /** How many sites lie beyond the outer limits, and which. */
  public static String verdict(Funnel funnel) {
    return new SitesBeyondLimits(funnel).sentence();
  }

  /** One site in a sentence: where it lies in the funnel, else what its icons say. */
  public static String site(Comparison comparison, String name) {
    return comparison
        .funnel()
        .map(funnel -> site(funnel, name))
        .orElseGet(
            () ->
                comparison.charts().stream()
                    .filter(chart -> Comparison.name(chart).equals(name))
                    .map(FunnelWords::line)
                    .collect(Collectors.joining(" ")));
  }

  /** One site in a sentence: "North: 12.3% of 480, above the 95% limit." */
  public static String site(Funnel funnel, String name) {
    int site = funnel.counts().sites().indexOf(name);
    if (site < 0) {
      return name + " has no cases and is not in the funnel.";
    }
    return site(funnel, site);
  }

  /** The same of the site at a position of the funnel, from 0. */
  public static String site(Funnel funnel, int site) {
    String name = funnel.counts().sites().get(site);
    String size = Numbers.total(funnel.counts().denominators().get(site));
    String of =
        switch (funnel.request().kind()) {
          case PROPORTION -> " of " + size + ", ";
          case RATE -> ", out of " + size + ", ";
          case RATIO -> ", where " + size + " were expected, ";
        };
    return name
        + ": "
        + value(funnel, funnel.values().get(site))
        + of
        + switch (funnel.place(site)) {
          case WITHIN -> "within the limits.";
          case ABOVE_95 -> "above the 95% limit.";
          case BELOW_95 -> "below the 95% limit.";
          case ABOVE_998 -> "above the 99.8% limit.";
          case BELOW_998 -> "below the 99.8% limit.";
        };
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

  /**
   * A value as people read it, proportions as percentages: all with the decimals that give the
   * target three digits, a percentage two, so that sites can be told apart.
   */
  public static String value(Funnel funnel, double value) {
    boolean percent =
        funnel.request().kind() == FunnelKind.PROPORTION && funnel.request().multiply() == 1;
    return percent
        ? Decimal.ofHundred(100 * value, Math.max(1, decimals(100 * funnel.target(), 2))) + "%"
        : Decimal.text(value, decimals(funnel.target(), 3));
  }

  private static int decimals(double number, int digits) {
    int before = number == 0 ? digits : 1 + (int) Math.floor(StrictMath.log10(Math.abs(number)));
    return Math.max(0, Math.min(Precision.MOST, digits - before));
  }

  /** How the limits were made. */
  public static String footer(Funnel funnel) {
    String phi = "phi " + phi(funnel.overdispersion().phi());
    String limits =
        funnel.adjusted()
            ? "Limits hold 95% and 99.8% of sites that differ as these do, by more than chance ("
                + phi
                + ", "
                + tamed(funnel)
                + doubt(funnel)
                + ")"
            : "Limits hold 95% and 99.8% of sites if all are alike: by chance alone"
                + alone(funnel, phi);
    String whose =
        funnel.request().convention() == FunnelConvention.FUNNELPLOTR ? "; as FunnelPlotR" : "";
    return limits + whose + ". All sites together: " + value(funnel, overall(funnel));
  }

  /** All sites together, which of ratios need not be the 1 that they are held against. */
  private static double overall(Funnel funnel) {
    return funnel.request().multiply() * funnel.counts().overall();
  }

  /** What the limits of a picture that stands alone hardly say. */
  private static String doubt(Funnel funnel) {
    if (funnel.isOfFew()) {
      return "; hardly known from " + funnel.counts().size() + " sites";
    }
    return funnel.isHardlyChance() ? "; chance makes less than a tenth of it" : "";
  }

  private static String alone(Funnel funnel, String phi) {
    if (funnel.request().trimming().isPresent()) {
      return ", for " + phi + " is not above 1 (" + tamed(funnel) + ")";
    }
    return funnel.overdispersion().phi() > 1
        ? ", though the sites differ by more (" + phi + ")"
        : "";
  }

  private static String phi(double phi) {
    return phi < 100 ? Decimal.apartFrom(1, phi, 2) : Decimal.text(phi, 0);
  }

  private static String tamed(Funnel funnel) {
    boolean winsorised = funnel.request().trimming().orElseThrow() == Trimming.WINSORISE;
    return winsorised ? "extremes winsorised" : "extremes left out";
  }

  /** At most {@link AltLength#MOST} characters. */
  public static String altText(Funnel funnel) {
    return AltLength.cut(
        "Funnel plot of " + funnel.counts().size() + " sites. " + verdict(funnel), AltLength.MOST);
  }

  /** What is said of sites that each have a chart. */
  public static String verdict(Comparison comparison) {
    return comparison.funnel().map(FunnelWords::verdict).orElseGet(() -> changing(comparison));
  }

  /** How many sites show a change by their own limits, and which way. */
  public static String changing(Comparison comparison) {
    return new Changing(comparison).sentence();
  }

  /** A site in a sentence: its name and what its icons say. */
  public static String line(ChartAnalysis chart) {
    String variation =
        chart.variation().map(IconWords::brief).orElseGet(() -> Unread.of(chart).words());
    String assurance = AssuranceWords.brief(chart).map(words -> ", " + words).orElse("");
    return Comparison.name(chart) + ": " + variation + assurance + ".";
  }

  /** At most {@link AltLength#MOST} characters. */
  public static String altText(Comparison comparison) {
    return comparison
        .funnel()
        .map(FunnelWords::altText)
        .orElseGet(
            () ->
                AltLength.cut(
                    "Small charts of "
                        + comparison.charts().size()
                        + " sites. "
                        + changing(comparison),
                    AltLength.MOST));
  }
}
