package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One cell of the table of coverage, with few runs; CoverageSimulation reckons all of it. */
class CoverageTest {

  private static final int RUNS = 800;

  @Test
  void oneCellIsThatRecorded() {
    CoverageCell cell = new CoverageCell(24, 0.3);
    Map<String, CoverageCell.Tally> ours = cell.simulate(RUNS, CoverageSimulation.seed(cell));
    List<CoverageSimulation.Recorded> rows =
        CoverageSimulation.Recorded.all().stream().filter(r -> r.cell().equals(cell)).toList();
    assertEquals(11, rows.size());
    rows.forEach(
        row ->
            assertTrue(
                CoverageSimulation.agrees(row, ours.get(row.method()), RUNS),
                () -> row + " but level " + ours.get(row.method()).level()));
  }

  @Test
  void widenedCountsAreThoseRecorded() {
    WidenedCell cell = new WidenedCell(WidenedCell.Kind.COUNT, 24, 20, 0.25, 0.5);
    WidenedSimulation.Recorded row =
        WidenedSimulation.Recorded.all().stream()
            .filter(r -> r.cell().equals(cell))
            .findFirst()
            .orElseThrow();
    WidenedCell.Coverage ours = cell.simulate(RUNS, WidenedSimulation.seed(cell));
    assertEquals(row.quasi(), ours.quasi(), CoverageCell.allowed(row.quasi(), RUNS));
    assertEquals(row.widened(), ours.widened(), CoverageCell.allowed(row.widened(), RUNS));
  }

  @Test
  void wideningMendsProportions() {
    WidenedCell cell = WidenedSimulation.proportion(24, 100, 0.25, 0.5);
    WidenedCell.Coverage ours = cell.simulate(RUNS, WidenedSimulation.seed(cell));
    assertTrue(ours.quasi() < 0.905, () -> "plain " + ours);
    assertTrue(ours.widened() > 0.91, () -> "widened " + ours);
  }
}
