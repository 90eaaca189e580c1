package org.centreline.analysis.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class RiskWarningsTest {

  private static final double GONE = Double.NaN;

  /** Forty events of 400 cases at a risk of 0.1: a model that fits. */
  private static final Doubles OUTCOMES = Doubles.tabulate(400, i -> i % 10 == 4 ? 1 : 0);

  private static final Doubles RISKS = Doubles.tabulate(400, i -> i % 2 == 0 ? 0.09 : 0.11);

  private static Sample cases(Doubles outcomes, Doubles risks) {
    return PlainSample.placed(new Cases(outcomes, risks), Phases.one(outcomes.size()))
        .type("ra-cusum");
  }

  private static Doubles but(Doubles row, int at, double number) {
    return Doubles.tabulate(row.size(), i -> i == at ? number : row.get(i));
  }

  @Test
  void aModelThatFitsIsNotDoubted() {
    assertEquals(List.of(), cases(OUTCOMES, RISKS).warnings());
  }

  /** z = (40 - 80) / √(400 × 0.2 × 0.8) = -5. */
  @Test
  void oneThatDoesNotIsInNumbers() {
    String said = cases(OUTCOMES, RISKS.map(p -> 0.2)).warning("calibration");
    assertTrue(said.contains("80.00 events were expected and 40 seen (O/E 0.50, z -5.00)"), said);
    assertTrue(said.startsWith("Over all"), said);
    Sample aged = cases(OUTCOMES, Doubles.tabulate(400, i -> i < 200 ? 0.2 : 0.1)).baseline(200);
    assertTrue(aged.warning("calibration").startsWith("In the baseline"));
  }

  @Test
  void aCaseWithoutARiskIsToldWithItsEvent() {
    String said = cases(OUTCOMES, but(but(RISKS, 4, GONE), 5, GONE)).warning("missing-risk");
    assertTrue(said.contains("2 cases are without a risk, 1 of them with the event"), said);
  }

  @Test
  void theNewestWithoutAnOutcomeArePending() {
    Doubles late = Doubles.tabulate(400, i -> i > 396 ? GONE : OUTCOMES.get(i));
    assertTrue(cases(late, RISKS).warning("pending").contains("3 cases are without an outcome"));
    assertTrue(!cases(but(OUTCOMES, 7, GONE), RISKS).warnings().contains("pending"));
  }

  @Test
  void certaintyIsDoubtedAndWhatItCallsImpossibleNamed() {
    Sample rounded = cases(OUTCOMES, but(RISKS, 4, 0));
    assertTrue(rounded.warning("certain-risk").contains("1 case is sure"));
    assertTrue(rounded.warning("impossible-outcome").contains("Case 5 had the event"));
    assertTrue(!cases(OUTCOMES, but(RISKS, 5, 0)).warnings().contains("impossible-outcome"));
    Sample sure = cases(OUTCOMES, but(but(RISKS, 1, 1), 4, 1));
    assertTrue(sure.warning("certain-risk").contains("2 cases are sure"));
    assertTrue(sure.warning("impossible-outcome").contains("Case 2 had no event at a risk of 1"));
    Sample unknown = cases(but(OUTCOMES, 5, GONE), but(RISKS, 5, 1));
    assertTrue(!unknown.warnings().contains("impossible-outcome"));
  }

  @Test
  void fewEventsTakeLong() {
    assertTrue(cases(OUTCOMES.slice(0, 99), RISKS.slice(0, 99)).warnings().contains("few-events"));
  }

  @Test
  void sumsOfManyCasesADayDependOnTheFile() {
    List<LocalDate> days =
        IntStream.range(0, 400).mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i / 2)).toList();
    Sample tied = cases(OUTCOMES, RISKS).on(Subgroups.ofDates(days, Rhythm.IRREGULAR));
    assertTrue(tied.warning("tied-dates").contains("400 of 400 cases"));
    assertTrue(!tied.type("vlad").warnings().contains("tied-dates"));
  }

  @Test
  void nothingToHoldAgainstARiskIsRefused() {
    Sample none = cases(OUTCOMES, RISKS.map(p -> GONE));
    assertTrue(
        assertThrows(MisuseException.class, none::analysis)
            .getMessage()
            .contains("no case has both"));
  }
}
