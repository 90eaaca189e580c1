package org.centreline.analysis.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.centreline.analysis.outcome.ClaimsCell.Claims;
import org.centreline.analysis.outcome.ClaimsCell.Course;
import org.centreline.analysis.outcome.ClaimsCell.Kind;

/**
 * Reckons how often the sentence of {@code outcome} claims a change where there is none, and how
 * often it finds one. A command, not a test: see docs/simulating.md.
 */
public final class ClaimsSimulation {

  private static final long SEED = 20261129;

  private ClaimsSimulation() {}

  /** Series without a change. */
  static List<ClaimsCell> unchanged() {
    List<ClaimsCell> cells = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int half : new int[] {12, 24}) {
        for (Course course : List.of(Course.LEVEL, Course.TREND, Course.SEASON, Course.WORST)) {
          for (double rho : new double[] {0, 0.3, 0.6}) {
            cells.add(new ClaimsCell(kind, half, half, course, rho, 0));
          }
        }
      }
      for (double rho : new double[] {0, 0.3, 0.6}) {
        cells.add(new ClaimsCell(kind, 140, 140, Course.WEEKDAYS, rho, 0));
      }
    }
    return cells;
  }

  /** Series with a change of one, two and three standard deviations. */
  static List<ClaimsCell> changed() {
    List<ClaimsCell> cells = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int half : new int[] {12, 24}) {
        for (double step : new double[] {1, 2, 3}) {
          cells.add(new ClaimsCell(kind, half, half, Course.LEVEL, 0, step));
        }
      }
    }
    return cells;
  }

  /** The seed of a cell: the same whatever other cells are run. */
  static long seed(ClaimsCell cell) {
    return SEED
        + 100_000_000L * cell.kind().ordinal()
        + 10_000L * cell.before()
        + 1_000L * cell.course().ordinal()
        + Math.round(100 * cell.rho())
        + Math.round(200 * cell.step());
  }

  /**
   * Prints a line a cell.
   *
   * @param args the number of series a cell, 2000 where not given
   */
  public static void main(String[] args) {
    int runs = args.length == 0 ? 2_000 : Integer.parseInt(args[0]);
    System.out.println(
        "kind,before,after,course,rho,step,told,lower,higher,mean,latest,held,slipping,lost");
    List<ClaimsCell> all = new ArrayList<>(unchanged());
    all.addAll(changed());
    for (ClaimsCell cell : all) {
      System.out.println(line(cell, cell.before() > 100 ? runs / 4 : runs));
    }
  }

  private static String line(ClaimsCell cell, int runs) {
    Claims found = cell.simulate(runs, seed(cell));
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%s,%.1f,%.0f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f",
        cell.kind().name().toLowerCase(Locale.ROOT),
        cell.before(),
        cell.after(),
        cell.course().name().toLowerCase(Locale.ROOT),
        cell.rho(),
        cell.step(),
        share(found.told(), found.series()),
        share(found.lower(), found.series()),
        share(found.higher(), found.series()),
        share(found.mean(), found.told()),
        share(found.latest(), found.told()),
        share(found.held(), found.series()),
        share(found.slipping(), found.series()),
        share(found.lost(), found.series()));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
