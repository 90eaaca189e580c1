package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private static Numbers plain(String unit, double... values) {
    return Numbers.of(
        PlainSample.rows(values).scale(new Scale(1, unit, Scale.Kind.PLAIN)).analysis());
  }

  @Test
  void percentagesAreShownFromFractions() {
    Numbers numbers =
        Numbers.of(PlainSample.rows(0.91, 0.934, 0.95).scale(Scale.percent()).analysis());
    assertEquals("93.4%", numbers.text(0.934));
    assertEquals("93.4%", numbers.plain(0.934));
    assertEquals("95.0%", numbers.datum(0.95));
    assertEquals("95%", numbers.typed(0.95));
    assertEquals("97.5%", numbers.typed(0.975));
    assertEquals("0.0%", numbers.text(-0.0));
    assertEquals("none", numbers.plain(Double.NaN));
    assertEquals("91.0% to 95.0%", numbers.range(0.91, 0.95));
  }

  @Test
  void theUnitStandsBehindAndThousandsHaveCommas() {
    Numbers numbers = plain("days", 1200, 1350, 1180, 1275);
    assertEquals("1,234 days", numbers.text(1234.4));
    assertEquals("1,234", numbers.plain(1234.4));
    assertEquals("1,200 to 1,300 days", numbers.range(1200, 1300));
    assertEquals("none", numbers.text(Double.NaN));
  }

  @Test
  void moneyHasItsSignInFrontAndAPercentSignNoSpace() {
    assertEquals("£1,250", plain("£", 1200, 1350, 1180).text(1250));
    assertEquals("$1,250", plain("$", 1200, 1350, 1180).text(1250));
    assertEquals("€1,250", plain("€", 1200, 1350, 1180).text(1250));
    assertEquals("-£1,250", plain("£", 1200, 1350, 1180).text(-1250));
    assertEquals("93.4%", plain("%", 91, 93, 95).text(93.4));
    assertEquals("£1,200 to £1,300", plain("£", 1200, 1350, 1180).range(1200, 1300));
    assertEquals("-£1,200 to £1,300", plain("£", 1200, 1350, 1180).typedRange(-1200, 1300));
    assertEquals("$1,200 against $1,300", plain("$", 1200, 1350).both(1200, " against ", 1300));
    assertEquals("91.0 against 93.5%", plain("%", 91, 93).both(91, " against ", 93.5));
  }

  @Test
  void valuesGetNoMoreDecimalsThanTheDataHas() {
    Numbers numbers = plain("", 3, 5, 4, 6, 2);
    assertEquals("4", numbers.datum(4));
    assertEquals("4.2", numbers.text(4.2));
  }

  @Test
  void countsHaveCommas() {
    assertEquals("1,234,567", Numbers.count(1234567));
    assertEquals("999", Numbers.count(999));
  }

  @Test
  void sumsOfManyHaveSixDigits() {
    assertEquals("314,748", Numbers.total(314_748.291666712));
    assertEquals("1,234,567", Numbers.total(1_234_567));
    assertEquals("1,234.56", Numbers.total(1234.56));
    assertEquals("12.75", Numbers.total(12.75));
    assertEquals("0.333333", Numbers.total(1 / 3.0));
    assertEquals("0", Numbers.total(0));
  }

  @Test
  void aValueAndALineThatDifferDoNotLookAlike() {
    Numbers tenths = plain("", 2.1, 4.3, 3.2, 5.5, 2.2);
    assertEquals("2.2", tenths.apart(2.2, 2.24).datum(2.2));
    assertEquals("2.24", tenths.apart(2.2, 2.24).text(2.24));
    assertEquals("2.16", tenths.apart(2.16, 2.18).datum(2.16));
    assertEquals("2.2", tenths.apart(2.2, 2.3).datum(2.2));
    assertEquals(tenths, tenths.apart(2.2, 2.2));
    assertEquals(tenths, tenths.apart(2.2, Double.NaN));
    Numbers whole = plain("", 2, 5, 4, 6, 3);
    assertEquals("2", whole.apart(2, 2.0004).datum(2));
    assertEquals("2.0004", whole.apart(2, 2.0004).text(2.0004));
    Numbers shares =
        Numbers.of(PlainSample.rows(0.91, 0.934, 0.95).scale(Scale.percent()).analysis());
    assertEquals("93.41%", shares.apart(0.9341, 0.9344).datum(0.9341));
    assertEquals("93.44%", shares.apart(0.9341, 0.9344).text(0.9344));
  }

  @Test
  void sumsAreInSigmas() {
    Numbers sums = Numbers.ofLines(Kinds.of("cusum", PlainSample.steady(24, 20)).analysis());
    assertEquals("5 sigma", sums.typed(5));
    assertEquals("4.3", sums.plain(4.256));
    ChartAnalysis p = Kinds.of("p", PlainSample.steady(24, 20)).analysis();
    assertEquals(Numbers.of(p), Numbers.ofLines(p));
  }

  @Test
  void aRangeWithoutALowerEndGoesUpToItsUpper() {
    assertEquals("up to 10.4 days", plain("days", 8, 9, 11, 14).range(Double.NaN, 10.4));
  }

  /** Round numbers have as many decimals as one of them needs. */
  @Test
  void theNumbersOfAnAxisAreAlike() {
    Numbers days = plain("days", 1, 2, 3);
    assertEquals(List.of("0.0", "0.5", "1.0"), days.ticks(List.of(0.0, 0.5, 1.0)));
    assertEquals(List.of("1,000", "2,000"), days.ticks(List.of(1000.0, 2000.0)));
    Numbers shares =
        Numbers.of(PlainSample.rows(0.91, 0.934, 0.95).scale(Scale.percent()).analysis());
    assertEquals(List.of("90.0%", "92.5%"), shares.ticks(List.of(0.9, 0.925)));
    assertEquals("93.4%", shares.plainDatum(0.934));
  }

  /** The decimals of the middling of several charts, the lower one of two. */
  @Test
  void chartsSideBySideShareTheirDecimals() {
    ChartAnalysis whole = PlainSample.rows(100, 900, 500, 300).analysis();
    ChartAnalysis tenths = PlainSample.rows(2.1, 4.3, 3.2, 5.5).analysis();
    ChartAnalysis fine = PlainSample.rows(0.021, 0.043, 0.032, 0.055).analysis();
    assertEquals("5", Numbers.together(List.of(whole, tenths)).text(5));
    assertEquals("5.0", Numbers.together(List.of(fine, tenths, whole)).text(5));
    assertEquals(
        Precision.of(Doubles.of(0.021, 0.043, 0.032, 0.055)), Numbers.of(fine).precision());
  }
}
