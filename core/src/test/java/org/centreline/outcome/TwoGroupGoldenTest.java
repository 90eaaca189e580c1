package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.outcome.groups.Newcombe;
import org.centreline.outcome.groups.OddsRatio;
import org.centreline.outcome.groups.Rate;
import org.centreline.outcome.groups.RateRatio;
import org.centreline.outcome.groups.Share;
import org.centreline.outcome.interval.ByarInterval;
import org.centreline.outcome.interval.ClopperPearson;
import org.centreline.outcome.interval.Interval;
import org.centreline.outcome.interval.PoissonInterval;
import org.centreline.outcome.interval.WilsonInterval;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What R gives for two groups, proportions and counts: every row of the methods here. */
class TwoGroupGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/outcomes");

  /** Intervals and chances to 1e-7, the rest to 1e-9, relative. */
  private static final Set<String> LOOSER = Set.of("p", "lo", "hi", "lo_nct", "hi_nct");

  /** Methods that are not offered here, or belong to charts and series. */
  private static final Set<String> ELSEWHERE =
      Set.of("wilson_cc", "wald", "katz_log", "residual_mbb_l4_B200", "xmr", "frozen");

  /**
   * A number that R gives.
   *
   * @param name the case
   * @param method its method and term
   * @param stat which number of it
   */
  record Row(String name, String method, String stat, double value) {

    static Row of(String line) {
      String[] cells = line.split(",");
      double value = cells[4].equals("Inf") ? Double.POSITIVE_INFINITY : number(cells[4]);
      return new Row(cells[0], cells[1] + "/" + cells[2], cells[3], value);
    }

    private static double number(String text) {
      return Double.parseDouble(text);
    }

    /** The n-th number in the name of the case, from 0. */
    double number(int n) {
      String[] parts = name.split("_");
      return Double.parseDouble(parts[n + 1]);
    }
  }

  static Stream<Row> intervals() throws IOException {
    return rows("ci_R.csv").filter(row -> !ELSEWHERE.contains(row.method().split("/")[0]));
  }

  static Stream<Row> groups() throws IOException {
    return rows("simple_R.csv").filter(row -> !row.stat().equals("J_approx"));
  }

  private static Stream<Row> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("expected").resolve(file));
    return lines.stream()
        .skip(1)
        .map(Row::of)
        .filter(row -> !row.method().contains("frozen"))
        .filter(row -> !row.method().contains("mw_normal_nocc"));
  }

  @Test
  void manyRowsAreCompared() throws IOException {
    assertTrue(intervals().count() > 130, "intervals: " + intervals().count());
    assertTrue(groups().count() > 85, "groups: " + groups().count());
  }

  @ParameterizedTest
  @MethodSource("intervals")
  void intervalsAreThoseOfR(Row row) {
    Interval of =
        switch (row.name().substring(0, 4)) {
          case "prop" -> proportion(row);
          case "pois" -> count(row);
          default -> Interval.NONE;
        };
    switch (row.name().substring(0, 4)) {
      case "diff" -> compare(row, difference(row));
      case "rate" -> compare(row, rate(row));
      default -> compare(row, row.stat().equals("lo") ? of.lower() : of.upper());
    }
  }

  private static Interval proportion(Row row) {
    return row.method().startsWith("wilson")
        ? WilsonInterval.of(row.number(0), row.number(1))
        : ClopperPearson.of(row.number(0), row.number(1));
  }

  private static Interval count(Row row) {
    return row.method().startsWith("byar")
        ? ByarInterval.of(row.number(0))
        : PoissonInterval.of(row.number(0));
  }

  private static double difference(Row row) {
    Share after = new Share(row.number(0), row.number(1));
    Share before = new Share(row.number(2), row.number(3));
    Newcombe newcombe = Newcombe.of(before, after);
    return switch (row.method()) {
      case "newcombe10/rd" -> one(row, newcombe.difference(), newcombe.interval());
      case "woolf/or" -> {
        OddsRatio odds = OddsRatio.of(before, after);
        yield one(row, odds.estimate(), odds.interval());
      }
      default ->
          newcombe
              .numberNeeded()
              .map(needed -> one(row, needed.estimate(), needed.interval()))
              .orElse(1 / newcombe.difference());
    };
  }

  private static double rate(Row row) {
    RateRatio ratio =
        RateRatio.of(
            new Rate(row.number(2), row.number(3)), new Rate(row.number(0), row.number(1)));
    return row.stat().equals("p")
        ? ratio.p()
        : one(row, ratio.estimate(), row.method().startsWith("log") ? ratio.log() : ratio.exact());
  }

  private static double one(Row row, double estimate, Interval interval) {
    return switch (row.stat()) {
      case "lo" -> interval.lower();
      case "hi" -> interval.upper();
      default -> estimate;
    };
  }

  @ParameterizedTest
  @MethodSource("groups")
  void groupsAreThoseOfR(Row row) throws IOException {
    String file =
        switch (row.name()) {
          case "s1" -> "s1_wait.csv";
          case "s4" -> "s4_ar1.csv";
          default -> "s8_short.csv";
        };
    Doubles before = values(file, "0");
    Doubles after = values(file, "1");
    compare(row, GroupRows.value(row.method().split("/")[1], row.stat(), before, after));
  }

  private static Doubles values(String file, String post) throws IOException {
    return Doubles.of(
        Files.readAllLines(FOLDER.resolve("inputs").resolve(file)).stream()
            .skip(1)
            .map(line -> line.split(","))
            .filter(cells -> cells[2].equals(post))
            .mapToDouble(cells -> Double.parseDouble(cells[4]))
            .toArray());
  }

  private static void compare(Row row, double got) {
    double relative = LOOSER.contains(row.stat()) ? 1e-7 : 1e-9;
    if (Double.isInfinite(row.value())) {
      assertEquals(row.value(), got, row.toString());
    } else {
      double slack = Math.max(1e-12, relative * Math.abs(row.value()));
      assertEquals(row.value(), got, slack, row.toString());
    }
  }
}
