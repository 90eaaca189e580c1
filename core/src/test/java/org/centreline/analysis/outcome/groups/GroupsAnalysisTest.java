package org.centreline.analysis.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class GroupsAnalysisTest {

  private static GroupData rows(Doubles values) {
    return new GroupData("x", values, Doubles.missing(values.size()));
  }

  private static GroupData rows(Doubles values, Doubles denominators) {
    return new GroupData("x", values, denominators);
  }

  private static BeforeAfter of(OutcomeScale kind, GroupData before, GroupData after) {
    return GroupsAnalysis.of(
        new GroupsAnalysis.Subject("y", "", kind, Meaning.plain()), before, after);
  }

  private static String refusal(OutcomeScale kind, GroupData before, GroupData after) {
    return assertThrows(UnusableException.class, () -> of(kind, before, after)).reason().code();
  }

  private static List<String> codes(BeforeAfter found) {
    return found.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void missingValuesAreCountedAndLeftOut() {
    BeforeAfter found =
        of(
            OutcomeScale.MEASUREMENTS,
            rows(Doubles.of(1, Double.NaN, 3)),
            rows(Doubles.of(5, 6, 7)));
    assertEquals(2, found.whole().before().n());
    assertEquals(1, found.whole().before().missing());
    assertEquals(4, found.whole().headline().value());
  }

  @Test
  void countsAreAddedUpWithoutRowsThatMissEither() {
    GroupData before = rows(Doubles.of(2, Double.NaN), Doubles.of(10, 10));
    GroupData after = rows(Doubles.of(3, 3), Doubles.of(10, 20));
    BeforeAfter shares = of(OutcomeScale.PROPORTIONS, before, after);
    assertEquals(0.2, shares.whole().before().mean(), 1e-15);
    assertEquals(0.2, shares.whole().after().mean(), 1e-15);
    BeforeAfter rates = of(OutcomeScale.RATES, before, after);
    assertEquals(1, rates.whole().headline().value(), 1e-15);
  }

  @Test
  void whatCanNotBeComparedIsRefused() {
    GroupData some = rows(Doubles.of(2), Doubles.of(10));
    GroupData none = rows(Doubles.of(Double.NaN), Doubles.of(10));
    assertEquals("few-values", refusal(OutcomeScale.RATES, some, none));
    GroupData zero = rows(Doubles.of(0), Doubles.of(0));
    assertEquals("zero-denominator", refusal(OutcomeScale.PROPORTIONS, zero, some));
    GroupData half = rows(Doubles.of(0.5), Doubles.of(10));
    assertEquals("fraction-in-count", refusal(OutcomeScale.RATES, half, some));
    GroupData above = rows(Doubles.of(11), Doubles.of(10));
    assertEquals("numerator-above-denominator", refusal(OutcomeScale.PROPORTIONS, some, above));
  }

  @Test
  void fewValuesFromBothSides() {
    Doubles four = Doubles.of(1, 2, 3, 4);
    Doubles five = Doubles.of(1, 2, 3, 4, 5);
    OutcomeScale kind = OutcomeScale.MEASUREMENTS;
    assertTrue(codes(of(kind, rows(four), rows(five))).contains("few-values"));
    assertFalse(codes(of(kind, rows(five), rows(five))).contains("few-values"));
  }

  @Test
  void fewEventsFromBothSides() {
    OutcomeScale kind = OutcomeScale.RATES;
    GroupData four = rows(Doubles.of(4), Doubles.of(100));
    GroupData five = rows(Doubles.of(5), Doubles.of(100));
    assertTrue(codes(of(kind, four, five)).contains("few-values"));
    assertFalse(codes(of(kind, five, five)).contains("few-values"));
  }

  /** One value far out: ranks see the shift, means do not. */
  @Test
  void testsDisagreeWhereOneValueCarriesTheMean() {
    Doubles before = Doubles.of(1.1, 2.2, 3.3, 4.4, 5.5, 6.6, 7.7, 8.8);
    Doubles after = Doubles.of(11, 12, 13, 14, 15, 16, 17, -60);
    OutcomeScale kind = OutcomeScale.MEASUREMENTS;
    assertTrue(codes(of(kind, rows(before), rows(after))).contains("tests-disagree"));
    assertFalse(
        codes(of(kind, rows(before), rows(before.map(v -> v + 20)))).contains("tests-disagree"));
  }

  @Test
  void numberNeededIsThereOnlyWhereADifferenceIsShown() {
    GroupData few = rows(Doubles.of(48), Doubles.of(80));
    GroupData many = rows(Doubles.of(56), Doubles.of(70));
    OutcomeScale kind = OutcomeScale.PROPORTIONS;
    assertEquals(3, of(kind, few, many).whole().effects().size());
    assertEquals(2, of(kind, few, few).whole().effects().size());
  }

  /**
   * 20 of 100 and 45 of 150: the standard error from before is √(0.16 × (1/100 + 1/150)) =
   * 0.051640, and 8 in 10 are seen at 1.959964 + 0.841621 times that.
   */
  @Test
  void theSmallestShareThatWouldBeSeenGoesByTheTimeBefore() {
    GroupData before = rows(Doubles.of(20), Doubles.of(100));
    Contrast shares =
        of(OutcomeScale.PROPORTIONS, before, rows(Doubles.of(45), Doubles.of(150))).whole();
    assertEquals(2.801585 * 0.0516398, shares.smallest(), 1e-6);
    for (int all : new int[] {0, 100}) {
      GroupData same = rows(Doubles.of(all), Doubles.of(100));
      assertTrue(Double.isNaN(of(OutcomeScale.PROPORTIONS, same, before).whole().smallest()));
    }
  }

  private static Contrast perThousand(double early, double late) {
    Meaning meaning = Meaning.plain().withScale(new Scale(1000, "", Scale.Kind.PLAIN));
    return GroupsAnalysis.of(
            new GroupsAnalysis.Subject("y", "", OutcomeScale.RATES, meaning),
            rows(Doubles.of(early), Doubles.of(400)),
            rows(Doubles.of(late), Doubles.of(600)))
        .whole();
  }

  /** The logarithm of 24 over 12 has an error of √(1/12 + 1/24) = 0.353553. */
  @Test
  void theSmallestRatioThatWouldBeSeenGoesByTheEvents() {
    Contrast rates = perThousand(12, 24);
    assertEquals(30, rates.before().mean(), 1e-12);
    assertEquals(40, rates.after().mean(), 1e-12);
    assertEquals(Math.exp(2.801585 * 0.353553), rates.smallest(), 1e-5);
    assertTrue(Double.isNaN(perThousand(0, 24).smallest()));
    assertTrue(Double.isNaN(perThousand(12, 0).smallest()));
    assertTrue(Double.isFinite(rates.effects().get(0).p()));
    assertTrue(Double.isNaN(rates.effects().get(1).p()), "the log scale has an interval alone");
  }

  /**
   * Below ten events the exact interval, of 9 that from 4.11537 to 17.08480 (E. S. Pearson, H. O.
   * Hartley, Biometrika Tables, table 40); from ten on Byar's, N (1 - 1 / 9N - z / 3√N)³ and the
   * same of N + 1 with a plus.
   */
  @Test
  void theIntervalOfARateIsExactWhereEventsAreFew() {
    Contrast rates = perThousand(9, 10);
    assertEquals(4.11537 / 0.4, rates.before().interval().lower(), 1e-4);
    assertEquals(17.0848 / 0.4, rates.before().interval().upper(), 1e-4);
    double low = 1 - 1 / 90.0 - 1.959964 / (3 * Math.sqrt(10));
    double high = 1 - 1 / 99.0 + 1.959964 / (3 * Math.sqrt(11));
    assertEquals(10 * low * low * low / 0.6, rates.after().interval().lower(), 1e-5);
    assertEquals(11 * high * high * high / 0.6, rates.after().interval().upper(), 1e-5);
  }
}
