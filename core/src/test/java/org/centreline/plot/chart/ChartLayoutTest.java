package org.centreline.plot.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.ChartTypes;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.plot.Area;
import org.centreline.plot.Dash;
import org.centreline.plot.Group;
import org.centreline.plot.Mark;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.Trace;
import org.centreline.plot.page.Density;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Presentation.Line;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.words.chart.AltText;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.Test;

class ChartLayoutTest {

  private static final Sample WEEKLY = PlainSample.dated(Rhythm.WEEK, PlainSample.around20(24, 1));

  @Test
  void saysWhatItIs() {
    ChartAnalysis analysis = WEEKLY.target(15, Better.DOWN).analysis();
    List<String> words = words(analysis);
    assertTrue(words.contains(Titles.title(analysis)));
    assertTrue(words.contains(Titles.subtitle(analysis)));
    assertTrue(String.join(" ", words).contains(Verdict.of(analysis)));
    assertTrue(String.join(" ", words).contains("XmR chart; rules: "));
    assertTrue(String.join(" ", words).contains(Footer.ofPicture(analysis)));
    assertTrue(words.containsAll(List.of("Target 15", "Common cause", "Hit and miss")));
    for (String start : List.of("UPL ", "Mean ", "LPL ")) {
      assertTrue(words.stream().anyMatch(word -> word.startsWith(start)), start);
    }
  }

  @Test
  void theUsersWordsComeFirst() {
    Presentation presentation =
        new Presentation(
            Optional.of("Faster care"),
            Optional.of("Synthetic"),
            Optional.of("Source: none"),
            Optional.of("wait in days"),
            PageSize.STANDARD,
            Theme.MONO,
            Density.STANDARD,
            Set.of());
    Picture picture = ChartLayout.of(WEEKLY.analysis(), presentation);
    List<String> words = Flat.of(picture).words();
    assertTrue(
        words.containsAll(List.of("Faster care", "Synthetic", "Source: none", "wait in days")));
    assertEquals("Faster care", picture.about().title());
    assertEquals(AltText.of(WEEKLY.analysis()), picture.about().altText());
  }

  @Test
  void sentenceAndMethodCanBeLeftOut() {
    ChartAnalysis analysis = WEEKLY.analysis();
    Presentation bare = Presentation.standard().besideSentence().without(Set.of(Line.METHOD));
    String words = String.join(" ", Flat.of(ChartLayout.of(analysis, bare)).words());
    assertFalse(words.contains("common cause"), words);
    assertFalse(words.contains("rules: "), words);
    assertTrue(words.contains(Titles.subtitle(analysis)), words);
  }

  @Test
  void aMissingValueIsAGap() {
    Doubles gappy = Doubles.tabulate(24, i -> i == 5 ? Double.NaN : 20 + i % 3);
    Flat flat = flat(PlainSample.dated(Rhythm.WEEK, gappy));
    Polyline join = joined(flat);
    assertTrue(join.ys().isMissing(5));
    assertEquals(23, points(flat).stream().mapToInt(m -> m.xs().size()).sum());
  }

  @Test
  void excludedPointsAreHollow() {
    PhaseRequest.Exclusion exclusion =
        new PhaseRequest.Exclusion(new Baseline.Range(WEEKLY.at(3), WEEKLY.at(4)), "strike");
    Flat flat =
        flat(WEEKLY.phases(new PhaseRequest(List.of(), Baseline.whole(), List.of(exclusion))));
    List<Markers> hollow =
        points(flat).stream()
            .filter(m -> m.style().fill().equals(Theme.NHS.palette().paper()))
            .toList();
    assertEquals(1, hollow.size());
    assertEquals(2, hollow.get(0).xs().size());
    assertTrue(flat.words().contains("Excluded"));
  }

  @Test
  void signalsHaveColourShapeAndKey() {
    Doubles shifted = Doubles.tabulate(40, i -> (i < 30 ? 20 : 27) + i % 3);
    Flat down = flat(PlainSample.dated(Rhythm.WEEK, shifted).target(15, Better.DOWN));
    assertTrue(shapes(down).containsAll(List.of(MarkerShape.DIAMOND, MarkerShape.SQUARE)));
    assertTrue(down.words().contains("Signal of concern"));
    Flat up = flat(PlainSample.dated(Rhythm.WEEK, shifted).target(15, Better.UP));
    assertTrue(shapes(up).contains(MarkerShape.DIAMOND));
    Flat neither = flat(PlainSample.dated(Rhythm.WEEK, shifted));
    assertTrue(shapes(neither).contains(MarkerShape.TRIANGLE_UP));
    assertTrue(neither.words().contains("Signal of change"));
  }

  @Test
  void eachPhaseHasItsLinesAndItsText() {
    Flat flat =
        flat(WEEKLY.phasesAt("New clinic", 12).scale(new Scale(1, "days", Scale.Kind.PLAIN)));
    List<Polyline> level = lines(flat).stream().filter(line -> line.xs().size() == 2).toList();
    assertEquals(2, level.size());
    assertEquals(level.get(0).xs().get(1), level.get(1).xs().get(0));
    assertTrue(flat.words().stream().anyMatch(word -> word.startsWith("New clinic: mean ")));
    assertTrue(flat.words().contains("days"));
  }

  @Test
  void aFrozenBaselineIsShaded() {
    Flat flat = flat(WEEKLY.phases(new PhaseRequest(List.of(), new Baseline.First(12), List.of())));
    assertEquals(1, flat.all(Panel.class).get(0).traces().size());
    assertTrue(flat.all(Panel.class).get(0).traces().get(0) instanceof Area);
    assertTrue(flat.words().contains("Baseline that sets the limits"));
    assertEquals(List.of(), flat(WEEKLY).all(Panel.class).get(0).traces());
  }

  @Test
  void aSignalWithoutAPlaceMarksTheCentreLine() {
    Doubles split = Doubles.tabulate(24, i -> i < 12 ? 30 + i % 5 : 10 + i % 3);
    Flat flat = flat(PlainSample.dated(Rhythm.MONTH, split).type(ChartTypes.RUN));
    assertTrue(lines(flat).stream().anyMatch(line -> line.stroke().dash() == Dash.DASHED));
    assertTrue(flat.words().contains("Centre line crossed unusually seldom"));
  }

  @Test
  void notesStandBesideTheirLinesOrInAList() {
    assertTrue(flat(WEEKLY.notes("Bank holiday", 3)).words().contains("Bank holiday"));
    String longText = "A change to the way in which letters are ".repeat(4) + "sent.";
    List<String> words = flat(WEEKLY.notes(longText, 3)).words();
    assertTrue(words.contains("1"));
    assertTrue(String.join(" ", words).contains("22 Jan 2024: " + longText), words.toString());
  }

  @Test
  void notesOutsideTheAxisAreNotDrawn() {
    Sample later =
        PlainSample.dated(Rhythm.YEAR, PlainSample.around20(24, 1)).notes("Far away", 20);
    assertFalse(flat(WEEKLY.meaning(later.request().meaning())).words().contains("Far away"));
  }

  @Test
  void nothingToDrawIsSaid() {
    Flat flat = flat(PlainSample.dated(Rhythm.MONTH, Doubles.missing(24)));
    assertTrue(flat.words().contains("There are no values to draw"));
    assertEquals(List.of(), points(flat));
  }

  @Test
  void iconsAreNamedGroups() {
    Picture picture =
        ChartLayout.of(WEEKLY.target(15, Better.DOWN).analysis(), Presentation.standard());
    List<String> ids =
        picture.marks().stream()
            .filter(Group.class::isInstance)
            .map(mark -> ((Group) mark).id())
            .toList();
    assertEquals(List.of("variation", "assurance"), ids);
  }

  @Test
  void smallPagesKeepReadableText() {
    for (Theme theme : Theme.values()) {
      Presentation small = Presentation.of(new PageSize(480, 300), theme);
      Picture picture = ChartLayout.of(WEEKLY.analysis(), small);
      Flat.of(new Picture(480, 300, picture.paper(), picture.about(), texts(picture)))
          .all(Text.class)
          .forEach(text -> assertTrue(text.style().size() >= 11, text.content()));
    }
  }

  /** The texts outside the icons. */
  private static List<Mark> texts(Picture picture) {
    return picture.marks().stream().filter(m -> m instanceof Text).toList();
  }

  @Test
  void labelsThatAreNoDatesStandInOrder() {
    List<String> labels = IntStream.range(0, 14).mapToObj(i -> "Ward " + (char) ('A' + i)).toList();
    Sample wards =
        PlainSample.of(
            Subgroups.ofLabels(Subgroups.Kind.LABEL, labels), PlainSample.around20(14, 2));
    assertTrue(flat(wards).words().containsAll(labels));
  }

  private static Flat flat(Sample sample) {
    return Flat.of(ChartLayout.of(sample.analysis(), Presentation.standard()));
  }

  private static List<String> words(ChartAnalysis analysis) {
    return Flat.of(ChartLayout.of(analysis, Presentation.standard())).words();
  }

  private static List<Markers> points(Flat flat) {
    return traces(flat, Markers.class);
  }

  private static List<MarkerShape> shapes(Flat flat) {
    return points(flat).stream().map(m -> m.style().shape()).distinct().toList();
  }

  private static List<Polyline> lines(Flat flat) {
    return traces(flat, Polyline.class);
  }

  /** The line that joins the points is the last. */
  private static Polyline joined(Flat flat) {
    List<Polyline> lines = lines(flat);
    return lines.get(lines.size() - 1);
  }

  private static <T extends Trace> List<T> traces(Flat flat, Class<T> kind) {
    return flat.panel().traces().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
