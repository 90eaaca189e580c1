package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Scale;
import org.centreline.report.Cell;
import org.centreline.report.Gallery;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class PointRowsTest {

  private static Cell cell(List<Cell> row, String name) {
    return row.stream().filter(cell -> cell.name().equals(name)).findFirst().orElseThrow();
  }

  private static double number(List<Cell> row, String name) {
    return ((Cell.Real) cell(row, name)).number();
  }

  @Test
  void drawnAndRawLimitsAreKeptApart() {
    List<Cell> row =
        PointRows.of(PlainSample.monthly(PlainSample.steady(24, 2)).type("mr").analysis()).at(3);
    assertEquals(0, number(row, "lower"));
    assertTrue(number(row, "lowerRaw") <= 0);
    assertEquals(number(row, "upper"), number(row, "upperRaw"));
  }

  @Test
  void aStatisticIsThereOnlyWhereItIsNotTheValue() {
    List<Cell> row = PointRows.of(PlainSample.rows(1, 2, 3).analysis()).at(1);
    assertEquals(2, number(row, "value"));
    assertTrue(Double.isNaN(number(row, "statistic")));
    assertTrue(Double.isNaN(number(row, "statisticLower")));
  }

  /** The points of a pack stand in one table, whatever their charts. */
  @Test
  void whatIsExpectedOfACaseStandsBehindWhatAllPointsHave() {
    for (String type : List.of("vlad", "ra-cusum", "bernoulli")) {
      PointRows rows = PointRows.of(Kinds.of(type, PlainSample.steady(24, 20)).analysis());
      List<Cell> usual = rows.usual(3);
      assertEquals(PointRows.NAMES, usual.stream().map(Cell::name).toList());
      List<Cell> all = rows.at(3);
      assertEquals(usual, all.subList(0, usual.size()));
      assertTrue(number(all, "expected") > 0, type);
    }
  }

  @Test
  void eachPointKnowsItsPhase() {
    PointRows rows = PointRows.of(Gallery.phases().analysis());
    assertEquals(44, rows.size());
    assertEquals(new Cell.Count("phase", 1), cell(rows.at(23), "phase"));
    assertEquals(new Cell.Count("phase", 2), cell(rows.at(24), "phase"));
  }

  @Test
  void aRunningAverageIsTheStatistic() {
    List<Cell> row = row("ewma");
    assertEquals(18.5, number(row, "value"));
    assertEquals(0.2 * 18.5 + 0.8 * 20, number(row, "statistic"), 0.3);
    assertTrue(Double.isNaN(number(row, "statisticLower")));
    assertEquals(20, number(row, "centre"), 0.2);
  }

  @Test
  void sumsHaveTheirIntervalAndNoCentre() {
    List<Cell> row = row("cusum");
    assertEquals(18.5, number(row, "value"));
    assertEquals(0, number(row, "statistic"));
    assertTrue(number(row, "statisticLower") < -0.5);
    assertTrue(Double.isNaN(number(row, "centre")));
    for (String upper : List.of("upper", "upperRaw")) {
      assertEquals(5, number(row, upper));
    }
    assertEquals(-5, number(row, "lower"));
    assertTrue(Double.isNaN(number(row, "upperTwoSigma")));
  }

  private static List<Cell> row(String type) {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), 18.5);
    return PointRows.of(PlainSample.monthly(values).type(type).analysis()).at(24);
  }

  @Test
  void subgroupsHaveTheirSizeAndSpread() {
    double[] values = PlainSample.steady(24, 20);
    List<Cell> mean = PointRows.of(Kinds.of("xbar", values).analysis()).at(0);
    assertEquals(new Cell.Count("size", 4), cell(mean, "size"));
    assertEquals(20.125 + 0.25, number(mean, "value"), 1e-12);
    assertEquals(StrictMath.sqrt(2.1875 / 3), number(mean, "spread"), 1e-12);
    List<Cell> range = PointRows.of(Kinds.of("r", values).analysis()).at(0);
    assertEquals(2, number(range, "value"), 1e-12);
    assertEquals(2, number(range, "spread"), 1e-12);
    List<Cell> deviation = PointRows.of(Kinds.of("s", values).analysis()).at(0);
    assertEquals(number(mean, "spread"), number(deviation, "value"), 1e-12);
    assertEquals(number(mean, "spread"), number(deviation, "spread"), 1e-12);
    assertTrue(Double.isNaN(number(row("xmr"), "size")));
  }

  @Test
  void theSpreadIsOnTheScaleShown() {
    Sample sample = Kinds.of("xbar", PlainSample.steady(24, 20));
    Sample larger = sample.scale(new Scale(10, "", Scale.Kind.PLAIN));
    double plain = number(PointRows.of(sample.analysis()).at(0), "spread");
    assertEquals(10 * plain, number(PointRows.of(larger.analysis()).at(0), "spread"), 1e-9);
  }

  @Test
  void anEmptySubgroupHasNoMeasurements() {
    List<Cell> row = PointRows.of(Kinds.of("xbar", 20, Double.NaN, 21).analysis()).at(1);
    assertEquals(new Cell.Count("size", 0), cell(row, "size"));
    assertTrue(Double.isNaN(number(row, "value")));
  }

  @Test
  void theValueIsWhatIsDrawnAndAsRead() {
    double[] values = PlainSample.steady(24, 20);
    assertEquals(20, number(PointRows.of(Kinds.of("np", values).analysis()).at(0), "value"));
    assertEquals(20.0 / 200, number(PointRows.of(Kinds.of("p", values).analysis()).at(0), "value"));
    assertEquals(20.25, number(PointRows.of(Kinds.of("t", values).analysis()).at(0), "value"));
    assertEquals(
        0.75, number(PointRows.of(Kinds.of("mr", values).analysis()).at(1), "value"), 1e-12);
  }
}
