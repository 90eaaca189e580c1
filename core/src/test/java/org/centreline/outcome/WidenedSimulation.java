package org.centreline.outcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reckons how often intervals of quasi-likelihood, plain and widened, hold the truth: counts beside
 * the recorded table, proportions for the documentation. A command, not a test: see
 * docs/simulating.md.
 */
public final class WidenedSimulation {

  private static final Path RECORDED =
      Path.of("src/test/resources/golden/outcomes/expected/count_sim2.csv");

  private static final long SEED = 20261122;

  private WidenedSimulation() {}

  /**
   * A row of the recorded table of counts.
   *
   * @param cell what was simulated
   * @param quasi coverage without widening
   * @param widened coverage with it
   */
  record Recorded(WidenedCell cell, double quasi, double widened) {

    static List<Recorded> all() {
      return Stories.lines(RECORDED).stream()
          .skip(1)
          .map(line -> line.split(","))
          .map(
              c ->
                  new Recorded(
                      new WidenedCell(
                          WidenedCell.Kind.COUNT,
                          Integer.parseInt(c[0]),
                          Integer.parseInt(c[1]),
                          Double.parseDouble(c[2]),
                          Double.parseDouble(c[3])),
                      Double.parseDouble(c[4]),
                      Double.parseDouble(c[6])))
          .toList();
    }
  }

  /** The seed of a cell: the same whatever other cells are run. */
  static long seed(WidenedCell cell) {
    return SEED + 10_000L * cell.n() + 10L * cell.size() + Math.round(100 * cell.rho());
  }

  /**
   * Prints a line a cell.
   *
   * @param args the number of runs a cell, 20000 where not given
   */
  public static void main(String[] args) {
    int runs = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
    System.out.println(
        "kind,n,size,spread,rho,answered,quasi,widened,quasi recorded,widened recorded");
    for (Recorded row : Recorded.all()) {
      String beside = String.format(Locale.ROOT, ",%.3f,%.3f", row.quasi(), row.widened());
      System.out.println(line(row.cell(), runs) + beside);
    }
    for (WidenedCell cell : proportions()) {
      System.out.println(line(cell, runs) + ",,");
    }
  }

  private static List<WidenedCell> proportions() {
    List<WidenedCell> cells = new ArrayList<>();
    for (int n : new int[] {16, 24, 48, 96}) {
      for (int trials : new int[] {20, 100}) {
        cells.add(proportion(n, trials, 0, 0));
        for (double rho : new double[] {0, 0.3, 0.5}) {
          cells.add(proportion(n, trials, 0.25, rho));
        }
      }
    }
    return cells;
  }

  static WidenedCell proportion(int n, int trials, double spread, double rho) {
    return new WidenedCell(WidenedCell.Kind.PROPORTION, n, trials, spread, rho);
  }

  private static String line(WidenedCell cell, int runs) {
    WidenedCell.Coverage found = cell.simulate(runs, seed(cell));
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%.2f,%.1f,%d,%.4f,%.4f",
        cell.kind().name().toLowerCase(Locale.ROOT),
        cell.n(),
        cell.size(),
        cell.spread(),
        cell.rho(),
        found.answered(),
        found.quasi(),
        found.widened());
  }
}
