package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanKept;
import org.centreline.analysis.outcome.model.PlannedAnalysis;
import org.junit.jupiter.api.Test;

class PlannedWordsTest {

  private static Optional<LocalDate> date(String typed) {
    return typed.length() == 7
        ? Optional.of(LocalDate.parse(typed + "-01"))
        : Optional.of(typed).filter(t -> t.length() == 10).map(LocalDate::parse);
  }

  private static PlannedAnalysis analysis(String... pairs) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      words.put(pairs[i], List.of(pairs[i + 1].split(";")));
    }
    return new PlannedAnalysis(Optional.of("days"), words);
  }

  private static PlanAgreement held(PlannedAnalysis plan, PlannedAnalysis used) {
    PlanKept kept = new PlanKept("plan.json", "", Optional.of("2023-12-01"), 0, plan);
    return PlanAgreement.of(kept, used, PlannedWordsTest::date);
  }

  private static String says(PlannedAnalysis plan, PlannedAnalysis used) {
    return PlannedWords.sentence(held(plan, used));
  }

  @Test
  void theSameIsAsPlannedHoweverItIsWritten() {
    PlannedAnalysis plan = analysis("changes", "2024-01=Calls;2024-06", "shape", "level");
    PlannedAnalysis used =
        analysis("changes", "2024-06-01=Nurse;2024-01-01", "shape", "level", "value", "days");
    assertEquals(
        "Planned beforehand (plan.json, on data to 2023-12-01), as analysed.", says(plan, used));
    assertTrue(held(plan, used).differences().isEmpty());
  }

  @Test
  void wordsThatSayNothingAreNoDifference() {
    PlannedAnalysis used =
        analysis("season", "auto", "method", "auto", "better", "neither", "phaseIn", "0");
    assertTrue(held(analysis(), used).differences().isEmpty());
    assertEquals("", PlannedWords.fixed(used));
  }

  @Test
  void everyDifferenceIsSaid() {
    PlannedAnalysis plan =
        analysis("changes", "2024-01", "shape", "both", "better", "down", "season", "none");
    PlannedAnalysis used =
        new PlannedAnalysis(
            Optional.of("falls"),
            analysis(
                    "changes",
                    "2024-02;2024-03",
                    "shape",
                    "level",
                    "method",
                    "ols",
                    "better",
                    "up",
                    "where",
                    "site=Elm",
                    "denominator",
                    "beds",
                    "control",
                    "a=b",
                    "phaseIn",
                    "2")
                .words());
    assertEquals(
        "Differs from the plan (plan.json, on data to 2023-12-01): measure falls instead of days;"
            + " change 2024-02 and 2024-03 instead of 2024-01; rows site=Elm, which the plan left"
            + " open; denominator beds, which the plan left open; better up instead of down;"
            + " control a=b, which the plan left open; shape level instead of both; season left"
            + " open instead of none; method ols, which the plan left open; phase-in 2, which the"
            + " plan left open.",
        says(plan, used));
  }

  @Test
  void aPlanThatReachesPastTheChangeIsSaid() {
    PlannedAnalysis same = analysis("changes", "2023-12");
    assertEquals(
        "Differs from the plan (plan.json, on data to 2023-12-01): its baseline runs to"
            + " 2023-12-01, past the change of 2023-12-01.",
        says(same, same));
    PlanKept seen =
        new PlanKept("p.json", "", Optional.of("2023-12-01"), 1, analysis("changes", "2024-01"));
    assertEquals(
        "Planned beforehand (p.json, on data to 2023-12-01), as analysed. When the plan was made,"
            + " its file already held 1 later row.",
        PlannedWords.sentence(
            PlanAgreement.of(seen, analysis("changes", "2024-01"), PlannedWordsTest::date)));
  }

  @Test
  void whatIsFixedIsSaid() {
    assertEquals(
        "Fixed beforehand: change 2024-01=Calls and 2024-06; better down; shape level; phase-in 2",
        PlannedWords.fixed(
            analysis(
                "changes",
                "2024-01=Calls;2024-06",
                "better",
                "down",
                "shape",
                "level",
                "value",
                "days",
                "phaseIn",
                "2")));
  }
}
