package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeInsideSubgroupTest {

  private static ChartAnalysis phaseAt(Subgroups subgroups, String typed) {
    Sample trial = PlainSample.placed(PlainSample.repeat(subgroups.size(), 5)).on(subgroups);
    ChartRequest plain = trial.request();
    PhaseRequest phases =
        new PhaseRequest(
            List.of(new PhaseRequest.Start(typed, Optional.empty())), Baseline.whole(), List.of());
    ChartRequest request = plain.with(phases);
    Locator locator = new Locator(subgroups, date -> Optional.of(LocalDate.parse(date)));
    return ChartAnalysis.of(trial.measured(), request, locator);
  }

  private static boolean warns(ChartAnalysis analysis) {
    return analysis.warnings().stream().anyMatch(w -> w.code().equals("change-inside-subgroup"));
  }

  private static Subgroups from(String first, Rhythm rhythm) {
    LocalDate date = LocalDate.parse(first);
    return Subgroups.ofDates(
        IntStream.range(0, 24).mapToObj(i -> rhythm.later(date, i)).toList(), rhythm);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-01-01, 2024-03-01, false",
    "MONTH, 2024-01-01, 2024-03-02, true",
    "MONTH, 2024-01-01, 2024-03-31, true",
    "MONTH, 2024-01-31, 2024-03-01, false",
    "MONTH, 2024-01-31, 2024-03-30, true",
    "MONTH, 2024-01-31, 2024-03-31, false",
    "WEEK, 2024-01-05, 2024-03-04, false",
    "WEEK, 2024-01-05, 2024-03-05, true",
    "WEEK, 2024-01-05, 2024-03-08, false",
    "WEEK, 2024-01-05, 2024-03-10, true",
    "QUARTER, 2024-01-01, 2024-04-01, false",
    "QUARTER, 2024-01-01, 2024-05-01, true",
    "YEAR, 2014-04-01, 2020-04-01, false",
    "YEAR, 2014-04-01, 2021-01-01, true",
    "DAY, 2024-01-01, 2024-01-09, false",
    "WEEKDAY, 2024-01-01, 2024-01-12, false",
    "WEEKDAY, 2024-01-01, 2024-01-13, true",
    "IRREGULAR, 2024-01-01, 2024-01-09, false",
  })
  void aPhaseThatBeginsInsideASubgroupIsToldOf(
      Rhythm rhythm, String first, String typed, boolean warns) {
    assertEquals(warns, warns(phaseAt(from(first, rhythm), typed)));
  }

  @Test
  void theWarningNamesTheSubgroupThatThePhaseBeginsWith() {
    ChartAnalysis analysis = phaseAt(from("2024-01-01", Rhythm.MONTH), "2024-03-15");
    assertEquals(2, analysis.phases().get(1).phase().span().first());
    assertEquals(
        "The change of 2024-03-15 falls inside the subgroup dated 2024-03-01, which holds data"
            + " from before and after it; the new phase is taken from that whole subgroup on.",
        analysis.warnings().get(analysis.warnings().size() - 1).message());
  }

  @Test
  void withoutDatesThereIsNothingToFallInside() {
    assertFalse(warns(phaseAt(Subgroups.rows(24), "5")));
  }
}
