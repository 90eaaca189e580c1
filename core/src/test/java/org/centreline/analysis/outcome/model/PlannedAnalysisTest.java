package org.centreline.analysis.outcome.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanDifference;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanKept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a departure from a plan. */
class PlannedAnalysisTest {

  private static PlannedAnalysis of(String key, String... words) {
    return new PlannedAnalysis(Optional.of("wait"), Map.of(key, List.of(words)));
  }

  private static final PlannedAnalysis OPEN = new PlannedAnalysis(Optional.of("wait"), Map.of());

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.length() == 7 ? typed + "-01" : typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<PlanDifference> differences(PlannedAnalysis plan, PlannedAnalysis used) {
    return plan.differences(used, PlannedAnalysisTest::date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "denominator",
        "every",
        "combine",
        "type",
        "better",
        "control",
        "shape",
        "season",
        "method"
      })
  void eachWordThatIsAnotherIsTold(String key) {
    PlanDifference told = new PlanDifference(key, Optional.of("this"), Optional.of("that"));
    assertEquals(List.of(told), differences(of(key, "this"), of(key, "that")));
    PlanDifference left = new PlanDifference(key, Optional.of("this"), Optional.empty());
    assertEquals(List.of(left), differences(of(key, "this"), OPEN));
    assertEquals(List.of(), differences(of(key, "this"), of(key, "this")));
  }

  /** Columns may be found, and scales are for show. */
  @ParameterizedTest
  @ValueSource(strings = {"date", "value", "multiply", "unit"})
  void whatIsForReadingAndForShowIsNone(String key) {
    assertEquals(List.of(), differences(of(key, "this"), of(key, "that")));
  }

  /** What says the same as nothing; Newey and West's lag of 0 is not the lag of their rule. */
  @ParameterizedTest
  @CsvSource({
    "type,auto,true",
    "season,auto,true",
    "better,neither,true",
    "phaseIn,0,true",
    "phaseIn,1,false",
    "lag,0,false",
    "lag,1,false",
    "season,none,false",
    "control,neither,false"
  })
  void someWordsLeaveAMatterOpen(String key, String word, boolean open) {
    assertEquals(open ? Optional.empty() : Optional.of(word), of(key, word).one(key));
    assertEquals(open, differences(of(key, word), OPEN).isEmpty());
    assertEquals(open, differences(OPEN, of(key, word)).isEmpty());
    assertEquals(Map.of(), of(key).words(), "nothing typed");
  }

  @Test
  void changesAreHeldByTheirMomentsAndRowsByTheirFilters() {
    PlannedAnalysis plan = of("changes", "2024-03=calls", "2024-09-01");
    assertEquals(List.of(), differences(plan, of("changes", "2024-09", "2024-03-01=phone line")));
    assertEquals(
        List.of(
            new PlanDifference(
                "change", Optional.of("2024-03 and 2024-09-01"), Optional.of("2024-04"))),
        differences(plan, of("changes", "2024-04=calls")));
    PlannedAnalysis rows = of("where", "site=Elm", "ward=2");
    assertEquals(List.of(), differences(rows, of("where", "ward=2", "site=Elm")));
    assertEquals(
        List.of(
            new PlanDifference(
                "rows", Optional.of("site=Elm and ward=2"), Optional.of("site=Elm"))),
        differences(rows, of("where", "site=Elm")));
  }

  @Test
  void anotherMeasureIsTold() {
    PlannedAnalysis other = new PlannedAnalysis(Optional.of("stay"), Map.of());
    assertEquals(
        List.of(new PlanDifference("measure", Optional.of("wait"), Optional.of("stay"))),
        differences(OPEN, other));
    PlannedAnalysis unnamed = new PlannedAnalysis(Optional.empty(), Map.of());
    assertEquals(List.of(), differences(unnamed, other), "only numbers were known");
    PlanDifference phaseIn = new PlanDifference("phase-in", Optional.of("2"), Optional.empty());
    assertEquals(List.of(phaseIn), differences(of("phaseIn", "2"), OPEN));
  }

  /** A plan whose data reach to the change, or past it, was made too late. */
  @ParameterizedTest
  @CsvSource({"2024-02, false", "2024-03, true", "2024-05, true", "row 7, false"})
  void aPlanRestsOnDataFromBeforeTheChange(String last, boolean told) {
    PlannedAnalysis both = of("changes", "2024-09", "2024-03");
    PlanKept kept = new PlanKept("plan.json", "", Optional.of(last), 0, both);
    List<PlanDifference> found =
        PlanAgreement.of(kept, both, PlannedAnalysisTest::date).differences();
    assertEquals(
        told
            ? List.of(new PlanDifference("baseline", Optional.of(last), Optional.of("2024-03-01")))
            : List.of(),
        found);
    PlanKept typed = new PlanKept("plan.json", "", Optional.empty(), 0, both);
    assertEquals(List.of(), PlanAgreement.of(typed, both, PlannedAnalysisTest::date).differences());
  }
}
