package org.centreline.outcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reckons the table of coverage anew and sets it beside the recorded one. A command, not a test:
 * see docs/simulating.md.
 */
public final class CoverageSimulation {

  private static final Path RECORDED =
      Path.of("src/test/resources/golden/outcomes/expected/coverage_sim.csv");

  private static final long SEED = 20261121;

  private CoverageSimulation() {}

  /**
   * A row of the recorded table.
   *
   * @param n points
   * @param rho what is carried over
   * @param method the name there
   * @param level how often the level was held
   * @param slope how often the slope was held
   */
  record Recorded(int n, double rho, String method, double level, double slope) {

    static List<Recorded> all() {
      return Stories.lines(RECORDED).stream()
          .skip(1)
          .map(line -> line.split(","))
          .map(
              c ->
                  new Recorded(
                      Integer.parseInt(c[0]),
                      Double.parseDouble(c[1]),
                      c[2],
                      Double.parseDouble(c[3]),
                      Double.parseDouble(c[4])))
          .toList();
    }

    CoverageCell cell() {
      return new CoverageCell(n, rho);
    }
  }

  /** The seed of a cell: the same whatever other cells are run. */
  static long seed(CoverageCell cell) {
    return SEED + 1000L * cell.n() + Math.round(100 * cell.rho());
  }

  /**
   * Prints a line a row of the recorded table: ours, the recorded, what they may differ by.
   *
   * @param args the number of runs a cell, 20000 where not given
   */
  public static void main(String[] args) {
    int runs = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
    Map<String, Map<String, CoverageCell.Tally>> cells = new TreeMap<>();
    int beyond = 0;
    System.out.println(
        "n,rho,method,answered,level,recorded,allowed,slope,recorded,allowed,agrees");
    for (Recorded row : Recorded.all()) {
      CoverageCell cell = row.cell();
      CoverageCell.Tally ours =
          cells
              .computeIfAbsent(cell.toString(), k -> cell.simulate(runs, seed(cell)))
              .get(row.method());
      boolean agrees = agrees(row, ours, runs);
      beyond += agrees ? 0 : 1;
      System.out.println(line(row, ours, runs) + "," + agrees);
    }
    System.out.println(beyond + " rows beyond what is allowed");
  }

  static boolean agrees(Recorded row, CoverageCell.Tally ours, int runs) {
    double level = CoverageCell.allowed(row.level(), runs);
    double slope = CoverageCell.allowed(row.slope(), runs);
    return Math.abs(ours.level() - row.level()) <= level
        && Math.abs(ours.slope() - row.slope()) <= slope;
  }

  private static String line(Recorded row, CoverageCell.Tally ours, int runs) {
    return String.format(
        Locale.ROOT,
        "%d,%.1f,%s,%d,%.4f,%.3f,%.4f,%.4f,%.3f,%.4f",
        row.n(),
        row.rho(),
        row.method(),
        ours.answered(),
        ours.level(),
        row.level(),
        CoverageCell.allowed(row.level(), runs),
        ours.slope(),
        row.slope(),
        CoverageCell.allowed(row.slope(), runs));
  }
}
