package org.centreline.analysis.outcome.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.phase.Baseline;
import org.centreline.phase.Phase;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Span;
import org.junit.jupiter.api.Test;

class HeldLimitsTest {

  private static Sample sample(PhaseRequest phases) {
    return PlainSample.from2021(PlainSample.calm(48, 24, -4)).changed(24).phases(phases);
  }

  private static PhaseRequest from(String at) {
    return new PhaseRequest(
        List.of(new PhaseRequest.Start(at, Optional.empty())), Baseline.whole(), List.of());
  }

  @Test
  void anEarlierPhaseShortensTheBaseline() {
    Phase last = sample(from("2022-01-01")).outcome().chart().lastPhase().phase();
    assertEquals(new Span(12, 47), last.span());
    assertEquals(new Span(12, 23), last.baseline());
  }

  @Test
  void theBaselineAskedForIsKept() {
    PhaseRequest first = new PhaseRequest(List.of(), new Baseline.First(15), List.of());
    assertEquals(new Span(0, 14), sample(first).outcome().chart().lastPhase().phase().baseline());
  }

  @Test
  void noPhaseBeginsWithTheChangeOrLater() {
    assertThrows(MisuseException.class, () -> sample(from("2023-01-01")).outcome());
    assertThrows(MisuseException.class, () -> sample(from("2023-05-01")).outcome());
    assertEquals(2, sample(from("2022-12-01")).outcome().chart().phases().size());
  }
}
