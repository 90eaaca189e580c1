package org.centreline.analysis.outcome.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Scale;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class OutcomeKindTest {

  private static final Series SHARES = new Proportions(Doubles.of(1, 2, 3), Doubles.of(4, 5, 6));
  private static final Series RATES = new Rates(Doubles.of(7, 2, 3), Doubles.of(4, 5, 6));

  private static OutcomeKind kind(Series series, Sample of) {
    Measured measured = new Measured("n", Optional.empty(), Subgroups.rows(series.size()), series);
    return OutcomeKind.of(measured, of.request());
  }

  private static OutcomeKind known(Series series, Nature.Kind kind) {
    Measured measured = new Measured("n", Optional.empty(), Subgroups.rows(series.size()), series);
    return OutcomeKind.of(measured.of(new Nature(kind, "")), plain(series).request());
  }

  /** As a chart: cases and answers make shares, and what is measured has a mean. */
  @Test
  void whatHeadingsTellIsTaken() {
    assertEquals(OutcomeKind.PROPORTION, known(SHARES, Nature.Kind.SHARE));
    assertEquals(OutcomeKind.PROPORTION, known(SHARES, Nature.Kind.ANSWERS));
    Series whole = new Individuals(Doubles.of(3, 5, 4));
    assertEquals(OutcomeKind.MEAN, known(whole, Nature.Kind.MEASUREMENT));
    assertEquals(OutcomeKind.MEAN, known(RATES, Nature.Kind.MEASUREMENT));
    assertEquals(OutcomeKind.MEAN, known(SHARES, Nature.Kind.MEASUREMENT));
  }

  private static Sample plain(Series series) {
    return PlainSample.from2021(series);
  }

  private static String refusal(Series series, Sample of) {
    return assertThrows(MisuseException.class, () -> kind(series, of)).getMessage();
  }

  @Test
  void aNumeratorAboveItsDenominatorMakesARate() {
    assertEquals(OutcomeKind.RATE, kind(RATES, plain(RATES)));
  }

  @Test
  void withoutOneBothAreNamed() {
    String message = refusal(SHARES, plain(SHARES));
    assertTrue(message.contains("chart type p") && message.contains("chart type u"), message);
  }

  @Test
  void theTypeDecides() {
    assertEquals(OutcomeKind.PROPORTION, kind(SHARES, plain(SHARES).type("p")));
    assertEquals(OutcomeKind.RATE, kind(SHARES, plain(SHARES).type("u")));
    assertEquals(OutcomeKind.MEAN, kind(SHARES, plain(SHARES).type("xmr")));
  }

  @Test
  void aMultipleMakesARate() {
    Sample perThousand = plain(SHARES).scale(new Scale(1000, "", Scale.Kind.PLAIN));
    assertEquals(OutcomeKind.RATE, kind(SHARES, perThousand));
  }

  @Test
  void wholeNumbersMayBeCounts() {
    Series whole = new Individuals(Doubles.of(3, 4, 5));
    String message = refusal(whole, plain(whole));
    assertTrue(message.contains("chart type xmr") && message.contains("chart type c"), message);
    Series halves = new Individuals(Doubles.of(3, 4, 5.5));
    assertEquals(OutcomeKind.MEAN, kind(halves, plain(halves)));
    Series negative = new Individuals(Doubles.of(3, 4, -5));
    assertEquals(OutcomeKind.MEAN, kind(negative, plain(negative)));
    Series counts = new Counts(Doubles.of(3, 4, 5));
    assertEquals(OutcomeKind.COUNT, kind(counts, plain(counts)));
  }

  @Test
  void whatContradictsTheDataIsRefused() {
    Series values = new Individuals(Doubles.of(3, 4.5));
    assertTrue(refusal(values, plain(values).type("u")).contains("denominator column"));
    assertTrue(refusal(values, plain(values).type("p")).contains("denominator column"));
    assertTrue(refusal(values, plain(values).type("c")).contains("whole numbers"));
    assertTrue(refusal(RATES, plain(RATES).type("p")).contains("numerator"));
    assertTrue(refusal(values, plain(values).type("run")).contains("xmr, u, p or c"));
    Series samples = new Samples(List.of(Doubles.of(1, 2), Doubles.of(3, 4)));
    assertTrue(refusal(samples, plain(samples)).contains("combining"));
  }
}
