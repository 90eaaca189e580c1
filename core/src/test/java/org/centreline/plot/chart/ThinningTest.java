package org.centreline.plot.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.VladChart;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class ThinningTest {

  private static final Watch QUICK =
      new Watch(
          OptionalDouble.of(2),
          OptionalDouble.of(0.5),
          OptionalDouble.of(3.5),
          OptionalDouble.empty(),
          0,
          true,
          false);

  /** From two thirds on twice as many events as the risks say. */
  private static ChartAnalysis vlad(int size) {
    Random random = new Random(3);
    Doubles risks = Doubles.tabulate(size, i -> 0.05 + 0.1 * random.nextDouble());
    Doubles outcomes =
        Doubles.tabulate(
            size,
            i -> {
              double twice = i < 2 * size / 3 ? 1 : 2;
              return i == 77 ? Double.NaN : random.nextDouble() < twice * risks.get(i) ? 1 : 0;
            });
    return PlainSample.placed(new Cases(outcomes, risks), Phases.one(size))
        .type(new VladChart(QUICK).type())
        .analysis();
  }

  private static XAxis axis(ChartAnalysis analysis) {
    return XAxis.ofCases(analysis.measured().subgroups());
  }

  @Test
  void threeThousandCasesAreAllDrawn() {
    ChartAnalysis few = vlad(3000);
    assertTrue(Thinning.of(few, axis(few)).isEmpty());
  }

  @Test
  void extremesAndSignalsStay() {
    ChartAnalysis many = vlad(6000);
    Doubles vlad = many.points().values();
    Thinning thinning = Thinning.of(many, axis(many)).orElseThrow();
    List<Integer> kept = thinning.kept(vlad, new Span(0, 5999));
    assertTrue(kept.size() < 3000, "only " + kept.size());
    int lowest =
        IntStream.range(0, 6000).filter(i -> vlad.get(i) == vlad.min()).min().orElseThrow();
    int highest =
        IntStream.range(0, 6000).filter(i -> vlad.get(i) == vlad.max()).min().orElseThrow();
    assertTrue(kept.containsAll(List.of(0, lowest, highest, 5999)));
    assertTrue(!many.findings().isEmpty());
    many.findings()
        .forEach(
            finding ->
                assertTrue(
                    kept.containsAll(
                        List.of(finding.signal().last(), finding.signal().last() + 1))));
    assertTrue(!kept.contains(77), "a case without an outcome is no corner");
    // No stretch of the line is farther from its corners than its own height.
    for (int k = 1; k < kept.size(); k++) {
      double low = Math.min(vlad.get(kept.get(k - 1)), vlad.get(kept.get(k)));
      double high = Math.max(vlad.get(kept.get(k - 1)), vlad.get(kept.get(k)));
      for (int i = kept.get(k - 1); i <= kept.get(k); i++) {
        boolean between = vlad.isMissing(i) || vlad.get(i) >= low - 2 && vlad.get(i) <= high + 2;
        assertTrue(between, "case " + i);
      }
    }
  }

  @Test
  void picturesOfManyCasesAreNoLargerThanOfSome() {
    int some = SvgPainter.paint(ChartLayout.of(vlad(3000), Presentation.standard())).length();
    int many = SvgPainter.paint(ChartLayout.of(vlad(9000), Presentation.standard())).length();
    assertTrue(many < some, many + " and " + some);
  }
}
