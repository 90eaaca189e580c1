package org.centreline.words;

import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.outcome.fit.Estimate;

/**
 * How people read differences: "8.5 days lower", "12 percentage points higher".
 *
 * @param numbers of the measure
 * @param better which way is better
 */
public record Differences(Numbers numbers, Better better) {

  /** A share of so much is tenfold. */
  private static final double TENFOLD = 9;

  public static Differences of(OutcomeAnalysis analysis) {
    return new Differences(
        Numbers.of(analysis.chart()), analysis.chart().setup().meaning().better());
  }

  /** "8.5 days lower". */
  public String text(double difference) {
    return size(difference) + " " + way(difference);
  }

  /** "8.5 days", whichever way; never "0.0 days" unless it is nothing. */
  public String size(double difference) {
    double size = Math.abs(difference);
    Numbers fine = numbers.apartFromNought(size);
    if (!numbers.scale().isPercent()) {
      return fine.text(size);
    }
    String points = points(fine.plain(size));
    return points + (points.equals("1") ? " percentage point" : " percentage points");
  }

  /** "8.5", whichever way, without its unit. */
  public String bare(double difference) {
    return points(numbers.plain(Math.abs(difference)));
  }

  /** "lower" or "higher". */
  public static String way(double difference) {
    return difference < 0 ? "lower" : "higher";
  }

  /** A range on one side of nothing, the smaller size first: "3.9 to 13.1". */
  public String sizes(Estimate estimate) {
    double one = Math.abs(estimate.lower());
    double two = Math.abs(estimate.upper());
    Numbers fine = numbers.apartFromNought(Math.min(one, two));
    return points(fine.plain(Math.min(one, two))) + " to " + points(fine.plain(Math.max(one, two)));
  }

  /** Any range: "from 8.2 days lower to 2 days higher", as better and worse where that is known. */
  public String span(Estimate estimate) {
    boolean down = better != Better.UP;
    double first = down ? estimate.lower() : estimate.upper();
    double second = down ? estimate.upper() : estimate.lower();
    return "from " + judged(first) + " to " + judged(second);
  }

  private String judged(double difference) {
    if (better == Better.NEITHER) {
      return text(difference);
    }
    boolean good = difference < 0 == (better == Better.DOWN);
    return size(difference) + (good ? " better" : " worse");
  }

  /** ", which is better", where a direction is. */
  public String judgement(double difference) {
    if (better == Better.NEITHER || difference == 0) {
      return "";
    }
    return difference < 0 == (better == Better.DOWN) ? ", which is better" : ", which is worse";
  }

  /** A share as a percentage: "19%", "0.4%". */
  public static String percent(double share) {
    double size = 100 * Math.abs(share);
    return Decimal.percentage(size, size < 1 ? 1 : 0) + "%";
  }

  /** Whether a share is of tenfold and more, which no one reads as a percentage. */
  public static boolean isManifold(double share) {
    return share >= TENFOLD;
  }

  /** How many times as high a share above none makes it: "63", "7.8", "1.03". */
  public static String times(double share) {
    double ratio = 1 + share;
    return ratio < 2 ? ratio(ratio) : Decimal.text(ratio, ratio < 10 ? 1 : 0);
  }

  /** A share and its way: "19% lower", "63 times as high". */
  public static String share(double share) {
    return isManifold(share) ? times(share) + " times as high" : percent(share) + " " + way(share);
  }

  /** A range of shares on one side of nothing: "9% to 29%". */
  public static String percents(Estimate estimate) {
    double one = Math.abs(estimate.lower());
    double two = Math.abs(estimate.upper());
    return percent(Math.min(one, two)) + " to " + percent(Math.max(one, two));
  }

  /** Any range of shares: "from 64% lower to 28% higher", as better and worse where known. */
  public String shares(Estimate estimate) {
    boolean down = better != Better.UP;
    double first = down ? estimate.lower() : estimate.upper();
    double second = down ? estimate.upper() : estimate.lower();
    return "from " + judgedShare(first) + " to " + judgedShare(second);
  }

  private String judgedShare(double share) {
    if (isManifold(share)) {
      return share(share);
    }
    boolean good = share < 0 == (better == Better.DOWN);
    String word = better == Better.NEITHER ? way(share) : good ? "better" : "worse";
    return percent(share) + " " + word;
  }

  /** "-19% (95% CI -29% to -9%)". */
  static String signedPercent(double share) {
    return (share > 0 ? "+" : share < 0 ? "-" : "") + percent(share);
  }

  /** A ratio, never 0 or 1 unless it is so: "0.57", "1.004". */
  public static String ratio(double ratio) {
    return Decimal.text(ratio, Math.max(Decimal.apart(ratio, 0, 2), Decimal.apart(ratio, 1, 2)));
  }

  private static String points(String number) {
    return number.endsWith("%") ? number.substring(0, number.length() - 1) : number;
  }
}
