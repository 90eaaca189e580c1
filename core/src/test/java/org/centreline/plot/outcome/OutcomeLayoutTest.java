package org.centreline.plot.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.plot.Area;
import org.centreline.plot.Dash;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.Trace;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.chart.Flat;
import org.centreline.plot.event.Event;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.report.OutcomeGallery;
import org.centreline.series.Doubles;
import org.centreline.words.outcome.OutcomeAltText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeLayoutTest {

  private static final List<PageSize> SIZES =
      List.of(PageSize.STANDARD, new PageSize(480, 300), new PageSize(1600, 900));

  private static Picture picture(Sample sample, PageSize size) {
    return OutcomeLayout.of(sample.outcome(), Presentation.of(size, Theme.NHS));
  }

  private static Flat flat(String name) {
    return Flat.of(picture(OutcomeGallery.named(name).orElseThrow(), PageSize.STANDARD));
  }

  @TestFactory
  Stream<DynamicTest> noTextTouchesAnotherOrLeavesThePage() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Sample> entry : OutcomeGallery.all().entrySet()) {
      for (PageSize size : SIZES) {
        tests.add(
            DynamicTest.dynamicTest(
                entry.getKey() + " " + size, () -> check(picture(entry.getValue(), size))));
      }
    }
    return tests.stream();
  }

  private static void check(Picture picture) {
    List<Text> texts = Flat.of(picture).all(Text.class);
    for (int i = 0; i < texts.size(); i++) {
      Text one = texts.get(i);
      assertTrue(picture.page().holds(one.box()), () -> "off the page: " + one);
      for (int j = i + 1; j < texts.size(); j++) {
        Text two = texts.get(j);
        assertFalse(one.box().overlaps(two.box()), () -> one.content() + " | " + two.content());
      }
    }
    Panel panel = Flat.of(picture).panel();
    assertTrue(panel.frame().width() > 150 && panel.frame().height() > 40, "no room");
    for (Trace trace : panel.placed()) {
      double reach = trace instanceof Markers markers ? markers.style().size() / 2 : 0;
      for (int i = 0; i < trace.xs().size(); i++) {
        double y = trace.ys().get(i);
        boolean inside =
            Double.isNaN(y)
                || y - reach >= panel.frame().top() - 0.001
                    && y + reach <= panel.frame().bottom() + 0.001;
        assertTrue(inside, () -> "clipped: " + trace);
      }
    }
  }

  @Test
  void fittedIsSolidExpectedIsDashedOldLimitsAreDotted() {
    List<Polyline> lines =
        flat("mean").panel().traces().stream()
            .filter(Polyline.class::isInstance)
            .map(Polyline.class::cast)
            .toList();
    assertEquals(3, lines.stream().filter(l -> l.stroke().dash() == Dash.DOTTED).count());
    assertEquals(1, lines.stream().filter(l -> l.stroke().dash() == Dash.DASHED).count());
    assertEquals(1, lines.stream().filter(l -> l.stroke().dash() == Dash.LONG).count());
    assertEquals(3, lines.stream().filter(l -> l.stroke().dash() == Dash.SOLID).count());
  }

  @Test
  void theFittedLineBreaksAtEachChange() {
    OutcomeAnalysis two = OutcomeGallery.named("two changes").orElseThrow().outcome();
    OutcomeTraces traces =
        new OutcomeTraces(
            two,
            XAxis.of(two.measured().subgroups()),
            new PageStyle(Theme.NHS.palette(), PageSize.STANDARD));
    long thick =
        traces.all(700).stream()
            .filter(Polyline.class::isInstance)
            .map(Polyline.class::cast)
            .filter(line -> line.stroke().width() > 2.5)
            .count();
    assertEquals(3, thick);
  }

  @Test
  void changesStandAtTheirTrueDates() {
    OutcomeAnalysis analysis =
        PlainSample.from2021(PlainSample.step(48, 24, -4, 4))
            .change("2022-12-17", "Nurse")
            .outcome();
    List<Event> events = OutcomeEvents.of(analysis, XAxis.of(analysis.measured().subgroups()));
    assertEquals(java.time.LocalDate.of(2022, 12, 17).toEpochDay(), events.get(0).at());
    assertEquals("17 Dec 2022", events.get(0).when());
  }

  @Test
  void thePhaseInIsShadedAndItsPointsAreHollow() {
    Flat phaseIn = flat("phase-in");
    Panel ground = phaseIn.all(Panel.class).get(0);
    assertEquals(2, ground.traces().stream().filter(Area.class::isInstance).count());
    assertTrue(phaseIn.words().contains("Phase-in"));
    assertTrue(phaseIn.words().contains("In no calculation"));
    assertEquals(
        1,
        flat("mean").all(Panel.class).get(0).traces().stream()
            .filter(Area.class::isInstance)
            .count());
  }

  @Test
  void aControlIsNamedAtItsEndAndInTheKey() {
    List<String> words = flat("control").words();
    assertTrue(words.contains("Elm"), words.toString());
    assertTrue(words.stream().anyMatch(w -> w.startsWith("Elm 5")), words.toString());
  }

  @Test
  void aShortSeriesHasNoModel() {
    List<String> words = flat("short").words();
    assertFalse(words.contains("Fitted"));
    assertTrue(words.stream().anyMatch(w -> w.startsWith("Too few points for a trend")));
    assertTrue(words.contains("Level after the change"));
    assertTrue(words.contains("Mean after 14.0"), words.toString());
    assertTrue(flat("short rate").words().stream().anyMatch(w -> w.startsWith("After ")));
  }

  @Test
  void theSentenceStandsBelowTheTitleUnlessAnotherIsGiven() {
    List<String> words = flat("mean").words();
    assertTrue(words.stream().anyMatch(w -> w.startsWith("Over the 24 months from Jan 2023")));
  }

  @Test
  void theAltTextIsTheShortOne() {
    OutcomeAnalysis analysis = OutcomeGallery.mean().outcome();
    Picture picture = OutcomeLayout.of(analysis, Presentation.standard());
    assertEquals(OutcomeAltText.of(analysis), picture.about().altText());
    assertTrue(picture.about().description().contains("On average since"));
  }

  @Test
  void eachShortSegmentHasALineOfItsOwn() {
    double[] values = {10, 11, 9, 10, 14, 15, 13, 14, 6, 5, 7, 6};
    Sample sample =
        PlainSample.from2021(values).change("2021-05-01", "on").change("2021-09-01", "off");
    List<Doubles> lines = OutcomeTraces.meansAfter(sample.outcome());
    assertEquals(2, lines.size());
    assertEquals(14, lines.get(0).get(4));
    assertTrue(lines.get(0).isMissing(3) && lines.get(0).isMissing(8));
    assertEquals(6, lines.get(1).get(11));
    assertTrue(lines.get(1).isMissing(7));
  }
}
