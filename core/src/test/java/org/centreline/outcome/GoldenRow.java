package org.centreline.outcome;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number from the golden files.
 *
 * @param story the input and how it is read
 * @param model the method's name there
 * @param term what the number is of
 * @param stat which number of it
 * @param value the number
 * @param engine R, or Python written apart
 */
record GoldenRow(
    String story, String model, String term, String stat, double value, String engine) {

  private static final Path FOLDER = Path.of("src/test/resources/golden/outcomes");

  /** A family of rows that is not compared here. */
  record LeftOut(Pattern rows, String reason) {}

  /** The rows of series. */
  static Stream<GoldenRow> all() {
    return rowsOf("synthetic_R.csv", "synthetic_py.csv");
  }

  /** Those of two groups, proportions, counts and limits as well. */
  static Stream<GoldenRow> everything() {
    return Stream.concat(all(), rowsOf("ci_R.csv"));
  }

  private static Stream<GoldenRow> rowsOf(String... files) {
    return Stream.of(files)
        .flatMap(file -> Stories.lines(FOLDER.resolve("expected").resolve(file)).stream().skip(1))
        .map(GoldenRow::of);
  }

  static List<LeftOut> leftOut() {
    return Stories.lines(FOLDER.resolve("left-out.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 2))
        .map(cells -> new LeftOut(Pattern.compile(cells[0]), cells[1]))
        .toList();
  }

  private static GoldenRow of(String line) {
    String[] cells = line.split(",");
    double value = cells[4].matches("NA|Inf") ? Double.NaN : Double.parseDouble(cells[4]);
    return new GoldenRow(cells[0], cells[1], cells[2], cells[3], value, cells[5]);
  }

  /** The row's place as one word, as the left-out list names it. */
  String name() {
    return String.join("/", story, model, term, stat);
  }

  /**
   * What the other programs lose: R gives the p of Ljung and Box as 1 less a number near 1, and 0
   * below 1e-300; the t quantile of Python's scipy 1.10 is off by 5e-10 of itself, which shows
   * where an end of an interval is near 0.
   */
  double rounding() {
    boolean end = stat.matches("lo|hi|.*_lo|.*_hi");
    return stat.matches("p|.*_p") ? 2e-15 : end && engine.equals("py") ? 1e-9 : 0;
  }

  /** What the paper on outcomes allows, relative to the number. */
  double tolerance() {
    if (model.startsWith("gls")) {
      return model.endsWith("ml") && !model.endsWith("reml") && engine.equals("R") ? 4e-5 : 1e-5;
    }
    return stat.matches("p|lo|hi|.*_lo|.*_hi|.*_p") ? 1e-7 : 1e-9;
  }
}
