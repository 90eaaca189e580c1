package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.series.Subgroups;
import org.centreline.series.Subgroups.Kind;
import org.centreline.words.AltLength;
import org.junit.jupiter.api.Test;

class AltTextTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  private static String alt(Sample sample) {
    String text = AltText.of(sample.analysis());
    assertTrue(text.length() <= AltLength.MOST, text);
    return text;
  }

  @Test
  void kindAndMainFinding() {
    assertEquals(
        "XmR chart of Days to first contact: common cause variation around 20.0, no signal.",
        alt(PlainSample.monthly(STEADY)));
    assertEquals(
        "XmR chart of Days to first contact: North: signal of concern since Jan 2026.",
        alt(
            PlainSample.monthly(PlainSample.then(STEADY, PlainSample.steady(10, 12)))
                .group("North")
                .better(Better.UP)));
    assertEquals(
        "XmR chart of Days to first contact: earlier signals, none at the latest point.",
        alt(PlainSample.monthly(PlainSample.then(STEADY, 26, 20))));
  }

  @Test
  void degenerateCharts() {
    assertEquals(
        "XmR chart of Days to first contact: too few points to read.", alt(PlainSample.rows(1, 2)));
    assertEquals(
        "XmR chart of Days to first contact: no values.", alt(PlainSample.rows(Double.NaN)));
    assertEquals(
        "XmR chart of Days to first contact: no rules used.",
        alt(PlainSample.rows(STEADY).rules("none")));
    assertEquals(
        "XmR chart of Days to first contact: every value is 3.",
        alt(PlainSample.rows(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)));
  }

  @Test
  void aLongTitleIsCutNotTheFinding() {
    String text = alt(PlainSample.monthly(STEADY).title("Waits ".repeat(40)));
    assertTrue(text.contains("…: common cause variation around 20.0, no signal."), text);
  }

  @Test
  void aPairOfSurrogatesIsNeverSplit() {
    for (int lead = 0; lead < 2; lead++) {
      String text = alt(PlainSample.monthly(STEADY).title("a".repeat(lead) + "😀".repeat(100)));
      assertEquals(
          text, new String(text.codePoints().toArray(), 0, text.codePointCount(0, text.length())));
      assertTrue(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), text);
    }
  }

  @Test
  void aLongLabelIsCutToo() {
    List<String> labels = IntStream.range(0, 34).mapToObj(i -> i + "x".repeat(200)).toList();
    alt(
        PlainSample.of(
            Subgroups.ofLabels(Kind.LABEL, labels),
            PlainSample.then(STEADY, PlainSample.steady(10, 12))));
  }

  /** What the sentence says of the whole phase, its short form says too. */
  @Test
  void aSignalOfTheWholePhaseIsNoEarlierOne() {
    double[] values =
        PlainSample.then(PlainSample.then(STEADY, PlainSample.steady(20, 14)), 25, 14, 25, 14);
    assertEquals(
        "Run chart of Days to first contact: signal of change since point 1.",
        alt(PlainSample.rows(values).type("run")));
  }
}
