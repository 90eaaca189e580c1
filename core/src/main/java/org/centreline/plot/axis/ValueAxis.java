package org.centreline.plot.axis;

import org.centreline.plot.Range;
import org.centreline.plot.axis.TickDecimals.Notation;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;

/**
 * The numbers along y.
 *
 * @param range what the axis spans, with room for the outermost markers
 * @param ticks round numbers within it
 */
public record ValueAxis(Range range, NumberTicks ticks) {

  private static final double FREE = 0.03;
  private static final double NEAR_ZERO = 0.5;
  private static final int FEWEST = 2;
  private static final double NOTHING = 1e-12;
  private static final double LARGEST = 1e300;

  /** An axis that shows these numbers; percentages end at 100. */
  public static ValueAxis of(Doubles shown, Notation notation, PageStyle look, double room) {
    Range natural = natural(shown, notation == Notation.PERCENT ? 1 : Double.POSITIVE_INFINITY);
    double edge = Math.min(look.length(8) / room, 0.2);
    double more = natural.span() * edge / (1 - 2 * edge);
    Range range = new Range(natural.low() - more, natural.high() + more);
    int most = (int) (room / (2.6 * look.label().size()));
    double unseen = Math.min(YLabels.edge(look) / room, 0.2) * range.span();
    Range seen = new Range(range.low() + unseen, range.high() - unseen);
    return new ValueAxis(range, ticks(range, seen, most, notation));
  }

  /** Two ticks at least where labels have room, for one alone gives no scale. */
  private static NumberTicks ticks(Range range, Range seen, int most, Notation notation) {
    NumberTicks ticks = NumberTicks.of(range, most, notation);
    int closer = most;
    while (ticks.ticks().stream().filter(tick -> seen.holds(tick.at())).count() < FEWEST) {
      closer++;
      ticks = NumberTicks.of(range, closer, notation);
    }
    return ticks;
  }

  /** What can be drawn of a number: infinity is nothing, and no span may overflow. */
  public static double drawable(double number) {
    return Double.isInfinite(number) ? Double.NaN : Math.max(-LARGEST, Math.min(LARGEST, number));
  }

  /** From the least to the greatest, a little free on either side but not beyond the most. */
  private static Range natural(Doubles shown, double most) {
    double low = shown.present().size() == 0 ? 0 : shown.min();
    double high = shown.present().size() == 0 ? 0 : shown.max();
    if (!(high - low > NOTHING * Math.max(Math.abs(low), Math.abs(high)))) {
      return around(low, most);
    }
    double span = high - low;
    double free = FREE * span;
    boolean fromZero = low >= 0 && low < NEAR_ZERO * span;
    double bottom = fromZero ? 0 : low - free;
    double top = high <= most ? Math.min(most, high + free) : high + free;
    return new Range(bottom, top);
  }

  /** A range for numbers that are all the same. */
  private static Range around(double number, double most) {
    double beside = number == 0 ? 1 : Math.abs(number) / 10;
    double low = number == 0 ? 0 : number - beside;
    double high = number <= most ? Math.min(most, number + beside) : number + beside;
    return new Range(low, Math.max(high, low + beside));
  }
}
