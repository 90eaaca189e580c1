package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.category.CategoryColumns;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.survey.FileSurvey;
import org.junit.jupiter.api.Test;

class TrialTest {

  private static final Columns COLUMNS = Columns.of("d", "n");
  private static final ReadingOptions OPTIONS = ReadingOptions.standard();

  private final Troubles troubles = new Troubles();

  private Trial trial(String csv) {
    return new Trial(FileSurvey.look(Described.file(csv), OPTIONS), troubles);
  }

  private static ChartAsk ask(Columns columns) {
    return new ChartAsk("n", columns, OPTIONS, Grouping.none());
  }

  @Test
  void whatCanBeDrawnIsPlannedWithItsKind() {
    ChartPlan plan =
        trial("d,a,n\n2024-01-01,x,1\n2024-01-01,y,2\n2024-01-02,x,2\n")
            .plan(ask(COLUMNS.by("a")))
            .orElseThrow();
    assertEquals("run", plan.choice().type().id());
    assertEquals(2, plan.groups());
    assertEquals(2, plan.points());
    assertEquals(0, troubles.all().size());
  }

  @Test
  void whatCantBeReadIsKept() {
    Optional<ChartPlan> plan = trial("d,n\n2024-01-01,x\n").plan(ask(COLUMNS));
    assertEquals(Optional.empty(), plan);
    assertEquals("bad-number", troubles.all().get(0).code());
  }

  @Test
  void anAttemptLeavesItsProblemsToWhoMadeIt() {
    ReadAttempt attempt =
        trial("d,n\n2024-01-01,1\n2024-01-01,2\n2024-02-01,x\n").read(ask(COLUMNS));
    assertFalse(attempt.isRead());
    assertFalse(attempt.isOnly("duplicate-date"));
    assertEquals(List.of(), attempt.measured());
    assertEquals(0, troubles.all().size());
  }

  @Test
  void funnelsAndCategoriesAreCounted() {
    Trial trial = trial("d,a,n,m\n2024-01-01,x,1,9\n2024-01-01,y,2,9\n2024-01-01,z,2,9\n");
    assertEquals(3, trial.sites(ask(COLUMNS.over("m").by("a"))));
    assertEquals(0, trial.sites(ask(COLUMNS.by("a"))));
    assertEquals(3, trial.categories(CategoryColumns.of("a"), OPTIONS));
    assertEquals(0, trial.categories(CategoryColumns.of("none"), OPTIONS));
    assertTrue(trial.read(ask(COLUMNS.over("m").by("a"))).isRead());
  }
}
