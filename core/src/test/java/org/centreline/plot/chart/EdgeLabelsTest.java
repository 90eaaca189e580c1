package org.centreline.plot.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.chart.ChartTypes;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

class EdgeLabelsTest {

  private static final PageStyle LOOK = new PageStyle(Theme.NHS.palette(), PageSize.STANDARD);
  private static final Panel PANEL =
      new Panel(new Box(40, 40, 600, 300), new Range(0, 1), new Range(0, 40), List.of());

  @Test
  void labelsStandFromHighToLow() {
    Sample sample = PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(24, i -> 20 + i % 3));
    EdgeLabels labels = EdgeLabels.of(sample.target(35, Better.UP).analysis(), LOOK);
    List<String> words = labels.labels().stream().map(EdgeLabels.Label::text).toList();
    assertEquals(List.of("Target 35", "UPL 24.5", "Mean 21.0", "LPL 17.5"), words);
  }

  @Test
  void labelsOfOneValueKeepApartAndAreLedToTheirLine() {
    Sample constant = PlainSample.dated(Rhythm.WEEK, Doubles.repeat(24, 20));
    EdgeLabels labels = EdgeLabels.of(constant.target(20, Better.UP).analysis(), LOOK);
    List<Mark> marks = labels.beside(PANEL);
    List<Text> texts = marks.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    assertEquals(4, texts.size());
    for (int i = 1; i < texts.size(); i++) {
      assertTrue(texts.get(i).box().top() >= texts.get(i - 1).box().bottom());
    }
    assertTrue(marks.stream().filter(Polyline.class::isInstance).count() >= 2);
  }

  @Test
  void aLastPhaseWithoutLimitsLabelsNoneOfAnEarlierOne() {
    Sample sample = PlainSample.dated(Rhythm.WEEK, PlainSample.around20(40, 1)).phasesAt("New", 35);
    List<String> words =
        EdgeLabels.of(sample.analysis(), LOOK).labels().stream()
            .map(label -> label.text().split(" ")[0])
            .toList();
    assertEquals(List.of("Mean"), words);
  }

  @Test
  void aVeryLongLabelIsCut() {
    Sample sample =
        PlainSample.dated(Rhythm.WEEK, PlainSample.around20(24, 1)).target(1e14 / 3, Better.UP);
    assertTrue(EdgeLabels.of(sample.analysis(), LOOK).width() < 300);
  }

  @Test
  void sumsAreLabelledByTheirLimitInSigmas() {
    Sample sample =
        PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(24, i -> (20 + i % 3) / 100.0))
            .scale(Scale.percent())
            .type(ChartTypes.named("cusum").orElseThrow());
    assertEquals(
        List.of("Limit 5.0", "Zero", "Limit -5.0"),
        EdgeLabels.of(sample.analysis(), LOOK).labels().stream()
            .map(EdgeLabels.Label::text)
            .toList());
  }
}
