package org.centreline.plot.chart;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points;
import org.centreline.plot.axis.TickDecimals.Notation;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;

/** What the numbers along y have to show of a chart, and how they are written. */
public final class ValueRange {

  private ValueRange() {}

  /** An axis that shows everything drawn, on a panel so many points high. */
  public static ValueAxis axis(ChartAnalysis analysis, PageStyle look, double room) {
    return ValueAxis.of(shown(analysis), notation(analysis), look, room);
  }

  /** Every number that is drawn. */
  public static Doubles shown(ChartAnalysis analysis) {
    Doubles behind = RawPoints.values(analysis).followedBy(SideLines.of(analysis).shown());
    return shown(analysis.points(), PlottedStatistic.of(analysis), behind);
  }

  /** How the numbers are written. */
  public static Notation notation(ChartAnalysis analysis) {
    return Numbers.ofLines(analysis).scale().isPercent() ? Notation.PERCENT : Notation.PLAIN;
  }

  private static Doubles shown(Points points, PlottedStatistic plotted, Doubles behind) {
    DoubleStream all =
        Stream.of(
                plotted.upper(),
                plotted.lower(),
                behind,
                points.drawn().centre(),
                points.drawn().lower(),
                points.drawn().upper(),
                points.targets(),
                points.band().lower(),
                points.band().upper())
            .flatMapToDouble(Doubles::stream)
            .map(ValueAxis::drawable);
    return Doubles.of(all.toArray());
  }
}
