package org.centreline.plot.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.analysis.compare.SiteCounts;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.chart.Flat;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class SizeScaleTest {

  private static final Doubles SIZES = Doubles.of(100, 400, 900, 10_000);

  private static Panel panel(SizeScale scale) {
    return picture(scale).marks().stream()
        .filter(Panel.class::isInstance)
        .map(Panel.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Picture picture(SizeScale scale) {
    Doubles counts = SIZES.map(size -> size / 10);
    List<String> names = IntStream.range(0, 4).mapToObj(i -> "Site " + i).toList();
    Funnel funnel =
        Funnel.of(new SiteCounts(names, counts, SIZES), FunnelRequest.usual(FunnelKind.PROPORTION));
    Presentation standard = Presentation.of(PageSize.STANDARD, Theme.NHS);
    return new FunnelLayout(funnel, "Harm", standard, Optional.empty(), scale).picture();
  }

  private static double[] sites(SizeScale scale) {
    Panel panel = panel(scale);
    return panel.traces().stream()
        .filter(Markers.class::isInstance)
        .mapToDouble(trace -> panel.pageX(trace.xs().get(0)))
        .toArray();
  }

  @Test
  void rootsAndTenfoldsAreEvenlyApart() {
    // Roots 10, 20, 30 and 100: the gaps are as 1 to 1 to 7.
    double[] roots = sites(SizeScale.SQRT);
    assertEquals(1, (roots[2] - roots[1]) / (roots[1] - roots[0]), 1e-9);
    assertEquals(7, (roots[3] - roots[2]) / (roots[1] - roots[0]), 1e-9);
    // Logarithms 2, 2.602, 2.954 and 4: log10(4) to log10(25).
    double[] logs = sites(SizeScale.LOG);
    assertEquals(Math.log10(4) / Math.log10(25), (logs[1] - logs[0]) / (logs[3] - logs[1]), 1e-9);
  }

  @Test
  void limitsAreThoseOfTheSizeThatStandsThere() {
    // Binomial by chance alone at 10%: the curve at a site's place is that of its size.
    Polyline linear = curve(SizeScale.LINEAR);
    for (SizeScale scale : List.of(SizeScale.SQRT, SizeScale.LOG)) {
      Polyline curve = curve(scale);
      for (int i = 40; i < curve.xs().size(); i += 13) {
        double size = scale.size(curve.xs().get(i));
        if (!curve.ys().isMissing(i) && size > 100 && size < 10_000) {
          assertEquals(at(linear, size), curve.ys().get(i), 2e-3, scale + " at " + size);
        }
      }
    }
  }

  private static Polyline curve(SizeScale scale) {
    return (Polyline) panel(scale).traces().get(1);
  }

  private static double at(Polyline line, double x) {
    int i = 1;
    while (line.xs().get(i) < x) {
      i++;
    }
    double share = (x - line.xs().get(i - 1)) / (line.xs().get(i) - line.xs().get(i - 1));
    return line.ys().get(i - 1) + share * (line.ys().get(i) - line.ys().get(i - 1));
  }

  @Test
  void theAxisSaysWhichItIsAndItsTicksAreRound() {
    for (SizeScale scale : SizeScale.values()) {
      List<String> words = Flat.of(picture(scale)).words();
      boolean said = words.stream().anyMatch(word -> word.endsWith(scale.onAxis("site")));
      assertTrue(said, scale + ": " + words);
    }
    List<Text> texts = Flat.of(picture(SizeScale.LOG)).all(Text.class);
    Panel panel = panel(SizeScale.LOG);
    for (String tick : List.of("100", "1,000", "10,000")) {
      double size = Double.parseDouble(tick.replace(",", ""));
      double x = texts.stream().filter(t -> t.content().equals(tick)).findFirst().orElseThrow().x();
      assertEquals(panel.pageX(Math.log10(size)), x, 1e-9, tick);
    }
  }
}
