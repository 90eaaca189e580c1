package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Gallery;
import org.centreline.report.Glyphs;
import org.centreline.report.TextScreen;
import org.junit.jupiter.api.Test;

class LegendTest {

  private static List<String> legend(Sample sample, int columns) {
    ChartAnalysis analysis = sample.analysis();
    Frame frame = Frame.around(analysis, columns, 15);
    return Legend.of(new Plot(analysis, frame, Glyphs.UNICODE), TextScreen.plain());
  }

  @Test
  void onlyWhatIsThere() {
    assertEquals(
        List.of("• common cause   ─ median"), legend(PlainSample.rows(1, 2).type("run"), 60));
    assertEquals(
        List.of("• common cause   ■ concern   ○ excluded   ─ mean   ┄ process limits"),
        legend(Gallery.gaps(), 60));
    assertEquals(
        List.of("◆ improvement   ─ mean   ┄ process limits"),
        legend(
            PlainSample.monthly(PlainSample.then(PlainSample.steady(24, 20), 30)).better(Better.UP),
            20));
  }

  @Test
  void entriesWrapWhole() {
    ChartAnalysis analysis = Gallery.phases().analysis();
    Plot plot = new Plot(analysis, Frame.around(analysis, 30, 15), Glyphs.ASCII);
    TextScreen narrow = new TextScreen(40, Glyphs.ASCII, TextScreen.Colour.OFF);
    assertEquals(
        List.of("o common cause   - mean", ". process limits   = target", ": new phase"),
        Legend.of(plot, narrow));
  }

  @Test
  void sumsHaveADecisionInterval() {
    assertEquals(
        List.of("• common cause   ─ zero   ┄ decision interval"),
        legend(PlainSample.monthly(PlainSample.steady(24, 20)).type("cusum"), 60));
  }

  @Test
  void anExcludedPointThatIsNotDrawnIsNotExplained() {
    Sample sample = PlainSample.monthly(PlainSample.steady(24, 20)).exclude("2024-05-01", "flood");
    assertTrue(legend(sample, 60).get(0).contains("excluded"));
    assertFalse(legend(sample.type("ewma"), 60).get(0).contains("excluded"));
  }
}
