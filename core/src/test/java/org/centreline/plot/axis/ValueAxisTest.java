package org.centreline.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.chart.ChartTypes;
import org.centreline.plot.Theme;
import org.centreline.plot.chart.ValueRange;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

class ValueAxisTest {

  private static final PageStyle LOOK = new PageStyle(Theme.NHS.palette(), PageSize.STANDARD);

  @Test
  void showsTheTargetToo() {
    ValueAxis axis = axis(run(10, 12, 11).target(40, Better.UP));
    assertTrue(axis.range().holds(40) && axis.range().holds(10));
  }

  @Test
  void beginsAtZeroWhereZeroIsNear() {
    assertTrue(axis(run(3, 9, 12)).ticks().ticks().get(0).at() == 0);
    assertTrue(axis(run(93, 95, 94)).range().low() > 90);
    assertTrue(axis(run(-3, 9, 12)).range().low() < -3);
  }

  @Test
  void percentagesEndAtAHundred() {
    ValueAxis axis = axis(run(0.91, 0.99, 1).scale(Scale.percent()));
    List<Tick> ticks = axis.ticks().ticks();
    assertEquals("100%", ticks.get(ticks.size() - 1).label());
    assertTrue(axis.range().high() < 1.01);
  }

  @Test
  void equalValuesGetARangeAroundThem() {
    assertTrue(axis(run(0, 0, 0)).range().holds(0));
    assertTrue(axis(run(7, 7, 7)).range().share(7) > 0.3);
    assertTrue(axis(run(Double.NaN, Double.NaN, Double.NaN)).ticks().ticks().size() > 1);
    assertTrue(axis(run(1e308, -1e308, 0)).range().span() < Double.POSITIVE_INFINITY);
  }

  private static Sample run(double... values) {
    return PlainSample.dated(Rhythm.MONTH, Doubles.of(values)).type(ChartTypes.RUN);
  }

  private static ValueAxis axis(Sample sample) {
    return ValueRange.axis(sample.analysis(), LOOK, 300);
  }

  @Test
  void sumsOfPercentagesAreNoPercentages() {
    Sample shares = run(0.2, 0.3, 0.2, 0.25, 0.3).scale(Scale.percent());
    ValueAxis axis = axis(shares.type(ChartTypes.named("cusum").orElseThrow()));
    assertTrue(axis.ticks().ticks().stream().noneMatch(tick -> tick.label().contains("%")));
  }
}
