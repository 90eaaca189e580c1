package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.report.Gallery;
import org.centreline.report.Table;
import org.centreline.report.Table.Column;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class PhaseTableTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  private static List<String> heads(Table table) {
    return table.columns().stream().map(Column::head).toList();
  }

  @Test
  void limitsAndLabelsWhereThereAreAny() {
    Table table = PhaseTable.of(Gallery.phases().analysis());
    assertEquals(
        List.of("Phase", "From", "To", "Points", "Mean", "LPL", "UPL", "Label"), heads(table));
    assertEquals(
        List.of("1", "1 Jan 2024", "10 Jun 2024", "24", "20.0", "16.5", "23.5", ""),
        table.rows().get(0));
    assertEquals("New triage", table.rows().get(1).get(7));
  }

  @Test
  void aRunChartHasItsRuns() {
    Table table =
        PhaseTable.of(PlainSample.rows(PlainSample.steady(24, 20)).type("run").analysis());
    assertEquals(
        List.of("Phase", "From", "To", "Points", "Median", "Longest run", "Crossings"),
        heads(table));
    assertEquals(
        List.of("1", "1", "24", "24", "20.3", "1 (max 7)", "18 (min 6)"), table.rows().get(0));
  }

  @Test
  void aFrozenPhaseHasItsBaseline() {
    Table table =
        PhaseTable.of(
            PlainSample.monthly(PlainSample.steady(24, 20))
                .phases(new PhaseRequest(List.of(), new Baseline.First(13), List.of()))
                .analysis());
    assertEquals("Baseline", heads(table).get(4));
    assertEquals("13", table.rows().get(0).get(4));
  }

  @Test
  void nothingIsADash() {
    assertEquals(
        List.of("1", "1", "2", "0", "-", "-", "-"),
        PhaseTable.of(PlainSample.rows(Double.NaN, Double.NaN).type("run").analysis())
            .rows()
            .get(0));
  }

  @Test
  void limitsThatVaryAreThoseOfTheLastSubgroup() {
    assertEquals(
        List.of("Phase", "From", "To", "Points", "Mean", "LPL (last)", "UPL (last)"),
        heads(PhaseTable.of(Kinds.of("p", STEADY).analysis())));
    Table np = PhaseTable.of(Kinds.of("np", STEADY).analysis());
    assertEquals("Mean (last)", heads(np).get(4));
    Table withGap = PhaseTable.of(Kinds.of("p", PlainSample.then(STEADY, Double.NaN)).analysis());
    assertFalse(withGap.rows().get(0).contains("-"), withGap.rows().toString());
  }

  @Test
  void eachKindHasItsNumbers() {
    Table cusum = PhaseTable.of(Kinds.of("cusum", STEADY).analysis());
    assertEquals(
        List.of("Phase", "From", "To", "Points", "Mean", "Decision interval"), heads(cusum));
    assertEquals("5 sigma", cusum.rows().get(0).get(5));
    Table laney = PhaseTable.of(Kinds.of("pprime", STEADY).analysis());
    assertEquals("Sigma z", heads(laney).get(7));
    assertEquals("0.29", laney.rows().get(0).get(7));
    Table ihi = PhaseTable.of(PlainSample.rows(STEADY).type("run").rules("ihi").analysis());
    assertEquals("Runs", heads(ihi).get(5));
    assertEquals("19 (6 to 15)", ihi.rows().get(0).get(5));
  }
}
