package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.PlacementException;
import org.junit.jupiter.api.Test;

class ChartAnalysisTest {

  private static final Sample TRIAL =
      PlainSample.placed("1 2 1 2 1 2 1 2 1 2 1 2 1 8 9 8 9 8").type(ChartTypes.XMR).monthly();

  private static ChartAnalysis of(PhaseRequest phases) {
    ChartRequest plain = TRIAL.request();
    ChartRequest request = plain.with(phases);
    Locator locator =
        new Locator(TRIAL.measured().subgroups(), typed -> Optional.of(LocalDate.parse(typed)));
    return ChartAnalysis.of(TRIAL.measured(), request, locator);
  }

  private static PhaseRequest from(String date) {
    PhaseRequest.Start start = new PhaseRequest.Start(date, Optional.of("new clinic"));
    return new PhaseRequest(List.of(start), Baseline.whole(), List.of());
  }

  @Test
  void datesOfTheRequestArePlacedInTheData() {
    ChartAnalysis analysis = of(from("2021-02-14"));
    assertEquals(13, analysis.lastPhase().phase().span().first());
    assertEquals(Optional.of("new clinic"), analysis.lastPhase().phase().label());
    assertEquals(8.4, analysis.lastPhase().centre());
  }

  @Test
  void aDateOutsideTheDataIsRefused() {
    assertThrows(PlacementException.class, () -> of(from("2023-01-01")));
  }

  @Test
  void placedAndTypedPhasesSayTheSame() {
    assertEquals(
        TRIAL.baseline(13).analysis(),
        of(new PhaseRequest(List.of(), new Baseline.First(13), List.of())));
  }
}
