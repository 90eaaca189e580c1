package org.centreline.plot.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Note;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.plot.Dash;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.chart.Flat;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.junit.jupiter.api.Test;

class SitesLayoutTest {

  @Test
  void twelveSitesFillAPage() {
    assertEquals(1, pages(12, Scales.SHARED).size());
    assertEquals(2, pages(13, Scales.SHARED).size());
    assertEquals(25, pages(300, Scales.SHARED).size());
  }

  @Test
  void oneScaleIsSharedOrEachHasItsOwn() {
    List<Range> shared = ranges(pages(4, Scales.SHARED).get(0));
    assertEquals(1, shared.stream().distinct().count());
    List<Range> own = ranges(pages(4, Scales.FREE).get(0));
    assertEquals(4, own.stream().distinct().count());
    assertNotEquals(shared.get(0), own.get(0));
  }

  private static List<Range> ranges(Picture picture) {
    return Flat.of(picture).all(Panel.class).stream()
        .filter(panel -> !panel.traces().isEmpty())
        .map(Panel::yRange)
        .toList();
  }

  @Test
  void textsKeepApartAndOnThePage() {
    for (int sites = 2; sites < 14; sites++) {
      for (int width = 480; width < 1500; width += 260) {
        PageSize size = new PageSize(width, 480);
        layout(sites, Scales.FREE, size).pages().forEach(SitesLayoutTest::check);
      }
    }
  }

  private static void check(Picture picture) {
    List<Text> texts = Flat.of(picture).all(Text.class);
    for (int i = 0; i < texts.size(); i++) {
      Text one = texts.get(i);
      assertTrue(picture.page().holds(one.box()), () -> "off the page: " + one);
      for (Text two : texts.subList(i + 1, texts.size())) {
        assertFalse(one.box().overlaps(two.box()), () -> one.content() + " | " + two.content());
      }
    }
  }

  @Test
  void notesAreDrawnInEveryTileAndSaidOnce() {
    Meaning plain = Meaning.plain();
    Note snow = new Note("2024-03-01", Optional.of(LocalDate.of(2024, 3, 1)), "Snow");
    Meaning noted = Meaning.plain().withNotes(List.of(snow));
    Sample sample = PlainSample.monthly(PlainSample.steady(24, 20)).meaning(noted);
    List<ChartAnalysis> two = List.of(sample.group("A").analysis(), sample.group("B").analysis());
    Presentation presentation = Presentation.of(PageSize.STANDARD, Theme.NHS);
    Picture picture =
        new SitesLayout(Comparison.of(two), presentation, Scales.SHARED, Optional.empty())
            .pages()
            .get(0);
    Flat flat = Flat.of(picture);
    assertEquals(
        2,
        flat.all(Polyline.class).stream()
            .filter(line -> line.stroke().dash() == Dash.DOTTED)
            .count());
    assertEquals(1, flat.words().stream().filter("Dotted: Mar 2024: Snow"::equals).count());
  }

  @Test
  void theKeyExplainsEverySiteAndTheLines() {
    ChartAnalysis worse =
        site("A", PlainSample.then(PlainSample.steady(12, 20), PlainSample.steady(12, 29)));
    ChartAnalysis better = site("B", PlainSample.then(PlainSample.steady(23, 20), 2));
    Presentation presentation = Presentation.of(PageSize.STANDARD, Theme.NHS);
    Comparison both = Comparison.of(List.of(worse, better));
    Picture picture =
        new SitesLayout(both, presentation, Scales.SHARED, Optional.empty()).pages().get(0);
    assertTrue(
        Flat.of(picture)
            .words()
            .containsAll(
                List.of("Signal of improvement", "Signal of concern", "Process limits", "Target")));
  }

  @Test
  void aWholeBeyondItsSitesHasItsOwnScaleAndSaysSo() {
    assertTrue(subtitle(20).contains("one scale for all sites"), subtitle(20));
    assertFalse(subtitle(20).contains("whole"), subtitle(20));
    assertTrue(subtitle(40).contains("one scale for all sites, another for the whole"));
  }

  private static String subtitle(double level) {
    Comparison both =
        Comparison.of(
            List.of(site("A", PlainSample.steady(24, 20)), site("B", PlainSample.steady(24, 21))));
    Comparison more = both.beside(site("All", PlainSample.steady(24, level)));
    Presentation presentation = Presentation.of(PageSize.STANDARD, Theme.NHS);
    SitesLayout layout = new SitesLayout(more, presentation, Scales.SHARED, Optional.empty());
    return String.join(" ", Flat.of(layout.pages().get(0)).words());
  }

  private static ChartAnalysis site(String name, double[] values) {
    return PlainSample.monthly(values).better(Better.DOWN).target(30).group(name).analysis();
  }

  private static List<Picture> pages(int sites, Scales scales) {
    return layout(sites, scales, PageSize.STANDARD).pages();
  }

  private static SitesLayout layout(int sites, Scales scales, PageSize size) {
    List<ChartAnalysis> charts =
        IntStream.range(0, sites)
            .mapToObj(
                i ->
                    PlainSample.monthly(PlainSample.steady(24, 20 + 10 * i))
                        .group("Site with a long name " + i)
                        .analysis())
            .toList();
    return new SitesLayout(
        Comparison.of(charts), Presentation.of(size, Theme.NHS), scales, Optional.of("none"));
  }
}
