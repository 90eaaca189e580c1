package org.centreline.plot.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Comparison;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Range;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.layout.SitesLayout.Scales;
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

  private static List<Picture> pages(int sites, Scales scales) {
    return layout(sites, scales, PageSize.STANDARD).pages();
  }

  private static SitesLayout layout(int sites, Scales scales, PageSize size) {
    List<ChartAnalysis> charts =
        IntStream.range(0, sites)
            .mapToObj(
                i ->
                    org.centreline.words.Sample.monthly(
                            org.centreline.words.Sample.steady(24, 20 + 10 * i))
                        .group("Site with a long name " + i)
                        .analysis())
            .toList();
    return new SitesLayout(
        Comparison.of(charts), Presentation.of(size, Theme.NHS), scales, Optional.of("none"));
  }
}
