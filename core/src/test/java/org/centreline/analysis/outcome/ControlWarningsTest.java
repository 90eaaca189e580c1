package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.UnusableException;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class ControlWarningsTest {

  private static Sample beside(double trend, double step) {
    double[] calm = PlainSample.calm(53, 53, 0);
    double[] control =
        IntStream.range(0, 48)
            .mapToDouble(i -> calm[i + 2] + trend * i + (i < 24 ? 0 : step))
            .toArray();
    return PlainSample.from2021(PlainSample.calm(48, 24, -5)).beside(control).changed(24);
  }

  @Test
  void anotherTrendBeforeIsTold() {
    assertTrue(beside(0.5, 0).outcomeWarnings().contains("control-unbalanced"));
    assertFalse(beside(0, 0).outcomeWarnings().contains("control-unbalanced"));
  }

  @Test
  void aControlThatMovesTooIsTold() {
    assertTrue(beside(0, -8).outcomeWarnings().contains("control-moved"));
    assertFalse(beside(0, 0).outcomeWarnings().contains("control-moved"));
  }

  @Test
  void withoutAControlNothingIsSaidOfOne() {
    Sample alone = PlainSample.from2021(PlainSample.step(48, 24, -5, 4)).changed(24);
    assertFalse(alone.outcomeWarnings().stream().anyMatch(code -> code.startsWith("control")));
  }

  @Test
  void aControlHasTheSameSubgroups() {
    Sample sample = beside(0, 0);
    Measured shifted =
        new Measured(
            "Wait", Optional.of("Elm"), Subgroups.rows(48), new Individuals(Doubles.repeat(48, 1)));
    UnusableException e =
        assertThrows(UnusableException.class, () -> sample.beside(shifted).outcome());
    assertTrue(e.reason().code().equals("control-dates"));
  }

  /** Counts beside counts: 100 a month, both growing by so much of it each month. */
  private static Sample counted(double own, double other) {
    double[] wobble = {2, 9, -9, 5, -7};
    Doubles events =
        Doubles.tabulate(48, i -> Math.rint((100 + wobble[i % 5]) * Math.pow(1 + own, i)));
    Doubles control =
        Doubles.tabulate(48, i -> Math.rint((100 + wobble[(i + 2) % 5]) * Math.pow(1 + other, i)));
    Sample counts = PlainSample.counts(events.stream().toArray());
    Measured elm =
        new Measured(
            counts.measured().measure(),
            Optional.of("Elm"),
            counts.measured().subgroups(),
            new Counts(control));
    return counts.beside(elm).changed(24);
  }

  /** It is the difference of the two trends that tells, not that there is one. */
  @Test
  void trendsOfCountsAreHeldAgainstEachOther() {
    assertTrue(counted(0, 0.02).outcomeWarnings().contains("control-unbalanced"));
    assertTrue(counted(0.02, 0).outcomeWarnings().contains("control-unbalanced"));
    assertFalse(counted(0.02, 0.02).outcomeWarnings().contains("control-unbalanced"));
    assertFalse(counted(0, 0).outcomeWarnings().contains("control-unbalanced"));
  }
}
