package org.centreline.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Scale;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.analysis.plan.PlanRequest;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Report;
import org.centreline.report.TextCells;
import org.centreline.words.PlanWords;
import org.junit.jupiter.api.Test;

class PlanReportTest {

  private static final PlanReport REPORT =
      new PlanReport(Optional.empty(), plan(OptionalDouble.of(5)), Presentation.standard());

  private static Plan plan(OptionalDouble change) {
    Scale days = new Scale(1, "days", Scale.Kind.PLAIN);
    PlanRequest request =
        new PlanRequest("Waits", days, OptionalInt.of(24), OptionalInt.empty(), change);
    return Plan.of(request, new PlanBaseline(42, 2.5, 0, 0), percent -> {});
  }

  @Test
  void theJsonFitsItsSchema() throws IOException {
    try (InputStream in =
        Report.class.getResourceAsStream("/org/centreline/report/schema/plan-1.schema.json")) {
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(in)
              .validate(REPORT.json(), InputFormat.JSON));
    }
  }

  @Test
  void oneRowOfCsvANumberOfPoints() {
    List<String> lines = REPORT.csv(TextCells.GUARDED).lines().toList();
    assertEquals(REPORT.plan().points().size() + 1, lines.size());
    assertTrue(lines.get(0).startsWith("before,after,changeSize,chance,smallest,anhoej"));
  }

  @Test
  void theVerdictAnswersWhatWasAsked() {
    Plan plan = REPORT.plan();
    assertEquals(
        "With 24 points before, a change of 5.0 days (2.0 standard deviations) would be shown in 8"
            + " of 10 projects from "
            + plan.needed().orElseThrow()
            + " points after it on.",
        PlanWords.verdict(plan));
    assertTrue(PlanWords.verdict(plan(OptionalDouble.of(1))).contains("not even 60"));
    assertTrue(PlanWords.verdict(plan(OptionalDouble.empty())).contains("smallest change"));
  }
}
