package org.centreline.plot.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.plot.Theme;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

class KeyItemTest {

  private static final ChartType EWMA = ChartTypes.named("ewma").orElseThrow();
  private static final ChartType CUSUM = ChartTypes.named("cusum").orElseThrow();
  private static final PageStyle LOOK = new PageStyle(Theme.NHS.palette(), PageSize.STANDARD);

  @Test
  void commonCauseAloneNeedsNoKey() {
    assertEquals(
        List.of(), words(PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(24, i -> i % 3))));
  }

  @Test
  void theKeyNamesWhatThereIs() {
    Sample shifted =
        PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(40, i -> (i < 30 ? 20 : 27) + i % 3));
    assertEquals(List.of("Signal of change"), words(shifted));
    assertEquals(
        List.of("Signal of improvement", "Signal of concern"),
        words(shifted.target(15, Better.DOWN)));
    Sample outlier =
        PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(40, i -> i == 20 ? 30 : i % 3));
    assertEquals(List.of("Common cause", "Signal of change"), words(outlier));
  }

  @Test
  void signalsOfAnEarlierPhaseAreQuieterAndInTheKey() {
    Sample phased =
        PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(48, i -> i == 5 ? 40 : 20 + i % 3))
            .phasesAt("New", 24);
    assertEquals(
        List.of("Common cause", "Signal of change", "Paler: earlier phase"), words(phased));
    Sample now =
        PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(48, i -> i == 40 ? 40 : 20 + i % 3))
            .phasesAt("New", 24);
    assertEquals(List.of("Common cause", "Signal of change"), words(now));
  }

  @Test
  void anAverageIsToldFromItsData() {
    Sample average = PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(24, i -> i % 3)).type(EWMA);
    assertEquals(List.of("Running average", "Data"), words(average));
    assertEquals(List.of(), words(average.type(CUSUM)));
  }

  @Test
  void limitsThatEndBeforeTheEdgeAreNamedInTheKey() {
    Sample late =
        PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(24, i -> i % 3)).phasesAt("New", 18);
    assertEquals(List.of("Process limits"), words(late));
  }

  @Test
  void excludedPointsAreInTheKeyWhereTheyAreDrawn() {
    Sample plain = PlainSample.dated(Rhythm.WEEK, Doubles.tabulate(24, i -> i % 3));
    PhaseRequest.Exclusion fourth =
        new PhaseRequest.Exclusion(new Baseline.Range(plain.at(4), plain.at(4)), "");
    Sample without = plain.phases(new PhaseRequest(List.of(), Baseline.whole(), List.of(fourth)));
    assertEquals(List.of("Excluded"), words(without));
    assertEquals(List.of("Running average", "Data", "Excluded"), words(without.type(EWMA)));
    assertEquals(List.of(), words(without.type(CUSUM)));
  }

  private static List<String> words(Sample sample) {
    return KeyItem.of(sample.analysis(), LOOK).stream().map(KeyItem::text).toList();
  }
}
