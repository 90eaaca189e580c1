package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One cell of the table of coverage, with few runs; CoverageSimulation reckons all of it. */
class CoverageTest {

  private static final int RUNS = 1500;

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
}
