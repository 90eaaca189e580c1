package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.api.Test;

class TrialTest {

  private static final Columns COLUMNS = Columns.of("d", "n");
  private static final ReadingOptions OPTIONS = ReadingOptions.standard();

  private final Troubles troubles = new Troubles();

  private Trial trial(String csv) {
    return new Trial(Described.file(csv), troubles);
  }

  @Test
  void whatCanBeDrawnIsPlannedWithItsKind() {
    ChartPlan plan =
        trial("d,a,n\n2024-01-01,x,1\n2024-01-01,y,2\n2024-01-02,x,2\n")
            .plan("n", COLUMNS.by("a"), OPTIONS, Grouping.none())
            .orElseThrow();
    assertEquals("run", plan.choice().type().id());
    assertEquals(2, plan.groups());
    assertEquals(2, plan.points());
    assertEquals(0, troubles.all().size());
  }

  @Test
  void whatCantBeReadIsKept() {
    Optional<ChartPlan> plan =
        trial("d,n\n2024-01-01,x\n").plan("n", COLUMNS, OPTIONS, Grouping.none());
    assertEquals(Optional.empty(), plan);
    assertEquals("bad-number", troubles.all().get(0).code());
  }

  @Test
  void lookingForRowsOfTheSameDateLeavesNoTrace() {
    assertTrue(trial("d,n\n2024-01-01,1\n2024-01-02,x\n").isOneRowADate(COLUMNS, OPTIONS));
    assertFalse(trial("d,n\n2024-01-01,1\n2024-01-01,2\n").isOneRowADate(COLUMNS, OPTIONS));
    assertEquals(0, troubles.all().size());
  }
}
