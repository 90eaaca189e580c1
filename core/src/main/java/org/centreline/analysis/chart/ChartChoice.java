package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.TwoDecimals;
import org.centreline.chart.CChart;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.GChart;
import org.centreline.chart.PChart;
import org.centreline.chart.PPrimeChart;
import org.centreline.chart.TChart;
import org.centreline.chart.UChart;
import org.centreline.chart.UPrimeChart;
import org.centreline.chart.XbarChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.sigma.CountFit;
import org.centreline.chart.sigma.Dispersion;
import org.centreline.csv.text.HeadingWords;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/**
 * The kind of chart taken, and why where the user left the choice to us.
 *
 * @param type the kind of chart
 * @param reason one sentence, and what would change it; empty where the user named the type
 */
public record ChartChoice(ChartType type, Optional<String> reason) {

  /** Below this many usable points a chart shows no limits, so a run chart says more. */
  static final int FEWEST_FOR_LIMITS = 13;

  /** Per 1,000 of something events are told, not shares. */
  private static final double FEWEST_OF_A_RATE = 1000;

  /** What the numbers cannot tell: falls on bed days look like shares but are rates. */
  private static final String TWICE =
      "; where a case can have the event more than once, " + Matter.TYPE + " u fits better";

  /** The type asked for, or the one that suits the data. */
  static ChartChoice of(Measured measured, ChartRequest request) {
    if (request.type().isPresent()) {
      return new ChartChoice(request.type().get(), Optional.empty());
    }
    ChartChoice own = suited(measured, request.meaning().scale().multiply());
    boolean wider = request.page().filter(page -> isWider(page, own.type())).isPresent();
    return wider
        ? because(
            request.page().get(),
            "the charts of a page take one kind, the widest that any of them needs",
            "alone it would be a " + own.type().nameInSentence())
        : own;
  }

  /** The widest kind that any of some groups needs; empty where they need the same. */
  static Optional<ChartType> widest(List<Measured> groups, double multiply) {
    List<ChartType> types =
        groups.stream().map(one -> suited(one, multiply).type()).distinct().toList();
    return types.stream()
        .filter(type -> types.stream().anyMatch(o -> isWider(type, o)))
        .findFirst();
  }

  /** Whether one kind allows for spread that the other takes for chance. */
  private static boolean isWider(ChartType type, ChartType other) {
    return type == PPrimeChart.TYPE && other == PChart.TYPE
        || type == UPrimeChart.TYPE && other == UChart.TYPE
        || type == ChartTypes.XMR && other == CChart.TYPE;
  }

  /** The chart that suits the data, by what the data are and how they spread. */
  private static ChartChoice suited(Measured measured, double multiply) {
    Series series = measured.series();
    int usable = series.values().present().size();
    if (series instanceof Samples) {
      return because(
          XbarChart.TYPE,
          "there are several measurements a subgroup",
          "one value a subgroup would make it an XmR chart");
    }
    if (usable < FEWEST_FOR_LIMITS) {
      return because(
          ChartTypes.RUN,
          "there " + points(usable) + " and limits need at least " + FEWEST_FOR_LIMITS,
          "with more points it would be a chart with limits");
    }
    Optional<ChartChoice> plain = ofNature(measured);
    if (plain.isPresent()) {
      return plain.get();
    }
    if (series instanceof Proportions) {
      return multiply >= FEWEST_OF_A_RATE
          ? ofRates(measured, "these are events for so many, as they are multiplied")
          : ofShares(measured);
    }
    if (series instanceof Rates) {
      return ofRates(
          measured,
          measured.nature().is(Nature.Kind.EXPOSURE)
              ? "these are events over opportunities (" + measured.nature().evidence() + ")"
              : "a numerator exceeds its denominator, so these are events over opportunities");
    }
    if (series instanceof Gaps) {
      return ofGaps(series.values());
    }
    return ofValues(measured, usable);
  }

  private static ChartChoice ofShares(Measured measured) {
    Series series = measured.series();
    boolean answers = measured.nature().is(Nature.Kind.ANSWERS);
    String twice = answers ? "" : TWICE;
    Dispersion found = Dispersion.ofShares(series.numerators(), series.denominators());
    String shares = "every numerator is part of its denominator";
    return found.isOver() || found.isUnder()
        ? because(PPrimeChart.TYPE, shares + " and " + spread(found), withinChance("p") + twice)
        : because(PChart.TYPE, shares, beyondChance(found, "p′") + twice);
  }

  private static ChartChoice ofRates(Measured measured, String rates) {
    Series series = measured.series();
    Dispersion found = Dispersion.ofRates(series.numerators(), series.denominators());
    return found.isOver() || found.isUnder()
        ? because(UPrimeChart.TYPE, rates + " and " + spread(found), withinChance("u"))
        : because(UChart.TYPE, rates, beyondChance(found, "u′"));
  }

  private static ChartChoice ofGaps(Doubles gaps) {
    boolean whole = gaps.present().stream().allMatch(ChartChoice::isWhole);
    boolean zero = gaps.min() == 0;
    return whole || zero
        ? because(
            GChart.TYPE,
            "these are whole numbers of cases between events",
            "times with fractions would make it a t chart")
        : because(
            TChart.TYPE,
            "these are times between events",
            "whole numbers of cases would make it a g chart");
  }

  private static ChartChoice ofValues(Measured measured, int usable) {
    Doubles values = measured.series().values();
    if (isBetween(measured.measure()) && !(values.min() < 0)) {
      return ofGaps(values);
    }
    boolean counts =
        measured.series() instanceof Counts
            || values.min() >= 0 && values.present().stream().allMatch(ChartChoice::isWhole);
    CountFit fit = CountFit.of(values);
    if (counts && fit.isChance()) {
      return because(
          CChart.TYPE,
          "the values are whole numbers that spread as counts do by chance ("
              + sigmaZ(fit.neighbours())
              + ")"
              + rare(values),
          "measurements, or counts over unequal opportunities, belong on an XmR or a u chart");
    }
    String one = "there is one value a subgroup and " + usable + " usable points";
    boolean spread = counts && !Double.isNaN(fit.neighbours().sigmaZ());
    String clumped = spread ? " that do not spread as counts do (" + failing(fit) + ")" : "";
    return because(
        ChartTypes.XMR,
        one + clumped,
        "below " + FEWEST_FOR_LIMITS + " points it would be a run chart");
  }

  /** Which sign of chance the counts lack. */
  private static String failing(CountFit fit) {
    if (!fit.areNeighboursByChance()) {
      return sigmaZ(fit.neighbours());
    }
    return fit.isCarried()
        ? "each point is like the one before, with a correlation of "
            + TwoDecimals.of(fit.carried())
        : "the variance is " + TwoDecimals.of(fit.ratio()) + " times the mean";
  }

  /** What a heading or a relation between columns makes plain, whatever the numbers look like. */
  private static Optional<ChartChoice> ofNature(Measured measured) {
    String evidence = " (" + measured.nature().evidence() + ")";
    boolean single = measured.series() instanceof Individuals;
    return switch (measured.nature().kind()) {
      case STOCK -> Optional.of(ofStock(evidence));
      case TIME_BETWEEN -> {
        String why = "these are times between events" + evidence;
        yield measured.series().values().min() > 0
            ? chosen(TChart.TYPE, why, "cases between events would make it a g chart")
            : chosen(
                GChart.TYPE,
                why + " and some are 0, which a t chart does not take",
                "times that are all above 0 would make it a t chart");
      }
      case EVENT_TIMES -> {
        String why = "these are the days between events" + evidence;
        yield chosen(TChart.TYPE, why, Matter.EVERY + " month would count them");
      }
      case CASES_BETWEEN -> {
        String why = "these are cases between events" + evidence;
        yield chosen(GChart.TYPE, why, "time between events would make it a t chart");
      }
      case MEASUREMENT -> {
        String why = "there is one measurement a subgroup" + evidence;
        String otherwise = "below " + FEWEST_FOR_LIMITS + " points it would be a run chart";
        boolean ratio =
            measured.series() instanceof Proportions || measured.series() instanceof Rates;
        yield single || ratio ? chosen(ChartTypes.XMR, why, otherwise) : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static ChartChoice ofStock(String evidence) {
    return because(
        ChartTypes.XMR,
        "these are how many there are at a time"
            + evidence
            + ", most of them there the time before, so that they spread by no chance of counts",
        "the level moves with them: read the limits with care");
  }

  private static Optional<ChartChoice> chosen(ChartType type, String why, String otherwise) {
    return Optional.of(because(type, why, otherwise));
  }

  /** Such as "days between falls"; "between 4 and 12 hours" is a range. */
  private static boolean isBetween(String measure) {
    String words = HeadingWords.of(measure).text();
    int next = words.indexOf(" between ") + " between ".length();
    return words.contains(" between ")
        && (next == words.length() || !Character.isDigit(words.charAt(next)));
  }

  private static String rare(Doubles values) {
    return values.present().mean() < 1
        ? "; events are so rare that the time between them would say more (t or g)"
        : "";
  }

  private static boolean isWhole(double value) {
    return value == StrictMath.rint(value);
  }

  private static String points(int usable) {
    return usable == 1 ? "is 1 usable point" : "are " + usable + " usable points";
  }

  private static String spread(Dispersion found) {
    return "they spread "
        + (found.isOver() ? "more" : "less")
        + " than chance alone makes ("
        + sigmaZ(found)
        + ")";
  }

  private static String sigmaZ(Dispersion found) {
    return "sigma z " + TwoDecimals.of(found.sigmaZ());
  }

  private static String withinChance(String chart) {
    return "spread by chance alone would make it a " + chart + " chart";
  }

  private static String beyondChance(Dispersion found, String chart) {
    return Double.isNaN(found.sigmaZ())
        ? "more spread than chance makes would make it a " + chart + " chart"
        : "a sigma z above "
            + TwoDecimals.of(1 + found.band())
            + " or below "
            + TwoDecimals.of(Math.max(0, 1 - found.band()))
            + " (it is "
            + TwoDecimals.of(found.sigmaZ())
            + ") would make it a "
            + chart
            + " chart";
  }

  private static ChartChoice because(ChartType type, String why, String otherwise) {
    String sentence = type.name() + ", because " + why + "; " + otherwise + ".";
    return new ChartChoice(type, Optional.of(sentence));
  }
}
