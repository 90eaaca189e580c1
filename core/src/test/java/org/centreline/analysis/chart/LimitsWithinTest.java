package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.chart.limit.Bounds;
import org.centreline.words.chart.Footer;
import org.junit.jupiter.api.Test;

/** Limits that are drawn only where values can be. */
class LimitsWithinTest {

  private static Sample nearlyAll() {
    return PlainSample.placed(
            IntStream.range(0, 24).mapToDouble(i -> i % 2 == 0 ? .93 : .99).toArray())
        .type("xmr");
  }

  private static Sample within(Sample sample, double low, double high) {
    return sample.limits(LimitRequest.standard().within(new Bounds(low, high)));
  }

  @Test
  void theyAreCutAsDrawnAndKeptAsWorkedOut() {
    ChartAnalysis free = nearlyAll().analysis();
    ChartAnalysis cut = within(nearlyAll(), 0, 1).analysis();
    assertTrue(free.points().drawn().upper().get(0) > 1);
    assertEquals(1, cut.points().drawn().upper().get(0));
    assertEquals(free.points().raw(), cut.points().raw());
    assertEquals(free.points().drawn().lower(), cut.points().drawn().lower());
    assertEquals(free.findings(), cut.findings(), "signals stay as they are");
    assertTrue(
        Footer.of(cut).contains("limits drawn within 0.00 to 1.00")
            || Footer.of(cut).contains("limits drawn within 0 to 1"),
        Footer.of(cut));
    assertTrue(!Footer.of(free).contains("within"));
  }

  @Test
  void theyAreOnTheScaleShown() {
    ChartAnalysis cut = within(nearlyAll().multiply(100), 0, 100).analysis();
    assertEquals(100, cut.points().drawn().upper().get(0));
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(MisuseException.class, () -> within(nearlyAll(), 0, .98).analysis());
    assertThrows(MisuseException.class, () -> within(nearlyAll(), .95, 1).analysis());
    assertThrows(MisuseException.class, () -> within(nearlyAll().type("run"), 0, 1).analysis());
    assertThrows(MisuseException.class, () -> within(nearlyAll().type("cusum"), 0, 1).analysis());
    LimitRequest both =
        new LimitRequest(
                LimitRequest.standard().convention(),
                Optional.empty(),
                LimitRequest.standard().given(),
                Optional.of(NegativeLimits.KEPT))
            .within(new Bounds(0, 1));
    assertThrows(MisuseException.class, () -> nearlyAll().limits(both).analysis());
  }
}
