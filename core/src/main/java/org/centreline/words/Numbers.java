package org.centreline.words;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.joint.JointFacts;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;

/**
 * How people read the numbers of one chart: the same number of decimals everywhere, so that they
 * can be compared by eye, with the unit behind.
 *
 * @param scale what the numbers are
 * @param precision how many decimals what was worked out and what was measured get
 */
public record Numbers(Scale scale, Precision precision) {

  private static final String NOTHING = "none";

  private static final Set<String> MONEY = Set.of("£", "$", "€");

  private static final Precision ONE = new Precision(1, 1);

  private static final int TOTAL_DIGITS = 6;

  private static final Scale SIGMAS = new Scale(1, "sigma", Scale.Kind.PLAIN);

  /** The numbers of a chart; its values say how many decimals are sensible. */
  public static Numbers of(ChartAnalysis analysis) {
    if (JointFacts.are(analysis.setup().choice().type())) {
      return new Numbers(Scale.plain(), wanted(analysis, () -> ONE));
    }
    Scale scale = analysis.setup().meaning().scale();
    return new Numbers(
        scale,
        wanted(analysis, () -> Precision.of(analysis.points().values().map(v -> shown(scale, v)))));
  }

  /** The decimals that the user wants of a chart's numbers, else those that suit them. */
  private static Precision wanted(ChartAnalysis analysis, Supplier<Precision> suitable) {
    OptionalInt wanted = analysis.setup().meaning().decimals();
    return wanted.isPresent()
        ? new Precision(wanted.getAsInt(), wanted.getAsInt())
        : suitable.get();
  }

  /** The numbers of charts of one measure side by side: the decimals of a middling one. */
  public static Numbers together(List<ChartAnalysis> charts) {
    List<Precision> each = charts.stream().map(chart -> of(chart).precision()).toList();
    return new Numbers(charts.get(0).setup().meaning().scale(), Precision.middle(each));
  }

  /**
   * The numbers of what is drawn: sums are in sigmas, everything else is on the measure's scale.
   */
  public static Numbers ofLines(ChartAnalysis analysis) {
    Traits traits = analysis.setup().choice().type().traits();
    boolean sums = traits.has(Trait.DECISION_INTERVAL);
    if (traits.has(Trait.EXPECTATION)) {
      Numbers plain = new Numbers(Scale.plain(), wanted(analysis, () -> ONE));
      double interval = analysis.lastPhase().level().decisionInterval();
      return sums && interval > 0 ? plain.apartFromNought(interval) : plain;
    }
    return sums ? new Numbers(SIGMAS, wanted(analysis, () -> ONE)) : of(analysis);
  }

  /** A number that was worked out, such as a centre, with its unit; "none" for NaN. */
  public String text(double number) {
    return withUnit(bare(number));
  }

  /** From one number to another: "16.5 to 23.5 days"; "up to 10.4" where there is no lower. */
  public String range(double low, double high) {
    if (Double.isNaN(low)) {
      return "up to " + text(high);
    }
    return front(bare(low)) + " to " + withUnit(bare(high), scale.unit().strip());
  }

  /** Two numbers of a sentence: "36.2 against 45.3 days", "£36.20 against £45.30". */
  public String both(double one, String between, double other) {
    return front(bare(one)) + between + text(other);
  }

  /** The first of two numbers, which leaves its unit to the second; signs stand with each. */
  private String front(String number) {
    String unit = scale.unit().strip();
    return MONEY.contains(unit) ? withUnit(number, unit) : percent(number);
  }

  /** From one number that a user typed to another: "85% to 92%". */
  public String typedRange(double low, double high) {
    double from = shown(scale, low);
    double to = shown(scale, high);
    int decimals =
        Math.max(Precision.needed(from, Precision.MOST), Precision.needed(to, Precision.MOST));
    return front(Decimal.text(from, decimals))
        + " to "
        + withUnit(Decimal.text(to, decimals), scale.unit().strip());
  }

  /** The same with so many decimals that a number is not written as nought, unless it is. */
  public Numbers apartFromNought(double number) {
    int decimals = Decimal.apart(shown(scale, number), 0, precision.computed());
    return new Numbers(scale, new Precision(decimals, precision.measured()));
  }

  /** The same with as many more decimals as it takes to tell two computed numbers apart. */
  public Numbers telling(double one, double other) {
    Numbers finer = this;
    while (one != other
        && finer.precision.computed() < Precision.MOST
        && finer.bare(one).equals(finer.bare(other))) {
      Precision more = new Precision(finer.precision.computed() + 1, precision.measured());
      finer = new Numbers(scale, more);
    }
    return finer;
  }

  /** A measured value with its unit: no more decimals than the data has; "none" for NaN. */
  public String datum(double value) {
    return withUnit(written(value, precision.measured()));
  }

  /** A number that a user typed with its unit: as many decimals as it needs; "none" for NaN. */
  public String typed(double number) {
    return withUnit(Decimal.text(shown(scale, number), decimals(number)));
  }

  /** How many decimals a number that a user typed needs, on the scale that people read. */
  public int decimals(double number) {
    return Precision.needed(shown(scale, number), Precision.MOST);
  }

  /** As {@link #text} without the unit, for axes and tables; a percentage keeps its sign. */
  public String plain(double number) {
    return percent(bare(number));
  }

  /** As {@link #datum} without the unit; a percentage keeps its sign. */
  public String plainDatum(double value) {
    return percent(written(value, precision.measured()));
  }

  /** Round numbers for an axis: all with as many decimals as one of them needs, no unit. */
  public List<String> ticks(List<Double> round) {
    int decimals =
        round.stream()
            .mapToInt(number -> Precision.needed(shown(scale, number), Precision.MOST))
            .max()
            .orElse(0);
    return round.stream()
        .map(number -> percent(Decimal.text(shown(scale, number), decimals)))
        .toList();
  }

  /** A count, with commas over 999. */
  public static String count(int number) {
    return Decimal.text(number, 0);
  }

  /** A number of the data before any scale, such as a numerator; as many decimals as it needs. */
  public static String raw(double number) {
    return Decimal.text(number, Precision.needed(number, Precision.MOST));
  }

  /**
   * A number that may be a sum of many, such as hours of care: six digits and all before the point,
   * so that 314,748.291666712 is 314,748 and 12.75 stays.
   */
  public static String total(double number) {
    int decimals = TOTAL_DIGITS;
    for (double size = Math.abs(number); size >= 1 && decimals > 0; size /= 10) {
      decimals--;
    }
    return Decimal.text(number, Precision.needed(number, decimals));
  }

  /**
   * Numbers with as many more decimals as it takes to tell a value from a line beside it, such as
   * 2.16 below a limit of 2.18, which both are 2.2 in short; the same where they are equal.
   */
  public Numbers apart(double value, double line) {
    Precision finer = precision;
    while (value != line && finer.computed() < Precision.MOST && looksAlike(finer, value, line)) {
      int computed = finer.computed() + 1;
      int needed = Precision.needed(shown(scale, value), computed);
      finer = new Precision(computed, Math.max(finer.measured(), needed));
    }
    return new Numbers(scale, finer);
  }

  private boolean looksAlike(Precision precision, double value, double line) {
    return Double.isFinite(value)
        && Double.isFinite(line)
        && Decimal.rounded(shown(scale, value), precision.measured())
                .compareTo(Decimal.rounded(shown(scale, line), precision.computed()))
            == 0;
  }

  private String bare(double number) {
    return written(number, precision.computed());
  }

  /** Of a hundred neither all nor none, unless it is so. */
  private String written(double number, int decimals) {
    return scale.isPercent()
        ? Decimal.percentage(100 * number, decimals)
        : Decimal.text(number, decimals);
  }

  private static double shown(Scale scale, double number) {
    return scale.isPercent() ? 100 * number : number;
  }

  private String percent(String number) {
    return scale.isPercent() && !number.equals(NOTHING) ? number + "%" : number;
  }

  /** Whether people say it in the singular: 1 and -1, but not 1.0. */
  private static boolean isOne(String number) {
    return number.equals("1") || number.equals("-1");
  }

  private String withUnit(String number) {
    String unit = scale.unit().strip();
    return withUnit(number, isOne(number) ? Plural.one(unit) : unit);
  }

  private String withUnit(String number, String unit) {
    if (number.equals(NOTHING) || scale.isPercent() || unit.isEmpty()) {
      return percent(number);
    }
    if (MONEY.contains(unit)) {
      return number.startsWith("-") ? "-" + unit + number.substring(1) : unit + number;
    }
    return number + (unit.equals("%") ? "" : " ") + unit;
  }
}
