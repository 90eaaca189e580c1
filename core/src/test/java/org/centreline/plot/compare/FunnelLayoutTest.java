package org.centreline.plot.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.analysis.compare.SiteCounts;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.chart.Flat;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class FunnelLayoutTest {

  @Test
  void everySiteIsAPoint() {
    Funnel funnel = funnel(7, 30);
    Panel panel = Flat.of(picture(funnel, PageSize.STANDARD, "Site 3")).panel();
    List<Markers> points =
        panel.traces().stream().filter(Markers.class::isInstance).map(Markers.class::cast).toList();
    assertEquals(30, points.size());
    List<Integer> order = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
    order.remove(3);
    order.add(3);
    for (int i = 0; i < 30; i++) {
      int site = order.get(i);
      assertEquals(funnel.counts().denominators().get(site), points.get(i).xs().get(0));
      assertEquals(funnel.counts().values().get(site), points.get(i).ys().get(0));
    }
  }

  /** Among 200 sites as close as they can be. */
  @Test
  void theSiteHighlightedIsNamedInACrowdToo() {
    List<String> names = IntStream.range(0, 200).mapToObj(i -> "Trust " + i).toList();
    Doubles sizes = Doubles.tabulate(200, i -> 1000 + i % 40);
    Doubles counts = Doubles.tabulate(200, i -> 200 + i / 20);
    Funnel funnel =
        Funnel.of(new SiteCounts(names, counts, sizes), FunnelRequest.usual(FunnelKind.PROPORTION));
    for (Funnel crowd : List.of(funnel, funnel(8, 200))) {
      String site = crowd.counts().sites().get(90);
      Picture picture = picture(crowd, new PageSize(600, 360), site);
      assertTrue(Flat.of(picture).all(Text.class).stream().anyMatch(t -> t.content().equals(site)));
    }
  }

  @Test
  void aNameIsNotStruckThroughByALimit() {
    double[] counts = IntStream.range(0, 30).mapToDouble(i -> i == 4 ? 145 : 100).toArray();
    List<String> names = IntStream.range(0, 30).mapToObj(i -> "Site " + i).toList();
    Doubles sizes = Doubles.tabulate(30, i -> 450 + 4 * i);
    FunnelRequest chance =
        new FunnelRequest(
            FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    Funnel funnel = Funnel.of(new SiteCounts(names, Doubles.of(counts), sizes), chance);
    Flat flat = Flat.of(picture(funnel, PageSize.STANDARD, "Site 9"));
    Text name =
        flat.all(Text.class).stream()
            .filter(t -> t.content().equals("Site 4"))
            .findFirst()
            .orElseThrow();
    Panel panel = flat.panel();
    double upper = panel.pageY(funnel.at(sizes.get(4)).upper998());
    assertTrue(name.box().bottom() <= upper || upper <= name.box().top());
  }

  @Test
  void theSiteHighlightedIsNamed() {
    Picture picture = picture(funnel(7, 30), PageSize.STANDARD, "Site 3");
    assertTrue(Flat.of(picture).words().contains("Site 3"));
  }

  @Test
  void aFewSitesAreAllNamed() {
    List<String> words = Flat.of(picture(funnel(7, 4), PageSize.STANDARD, "Site 3")).words();
    assertTrue(
        words.containsAll(List.of("Site 0", "Site 1", "Site 2", "Site 3")), words.toString());
  }

  @Test
  void textsKeepApartAndOnThePage() {
    for (int seed = 0; seed < 150; seed++) {
      check(seed);
    }
  }

  private static void check(int seed) {
    Random random = new Random(seed);
    PageSize page = new PageSize(480 + random.nextInt(1500), 340 + random.nextInt(800));
    SizeScale scale = SizeScale.values()[random.nextInt(3)];
    Picture picture = picture(funnel(seed, 2 + random.nextInt(200)), page, "Site 1", scale);
    List<Text> texts = Flat.of(picture).all(Text.class);
    for (int i = 0; i < texts.size(); i++) {
      Text one = texts.get(i);
      assertTrue(picture.page().holds(one.box()), () -> "seed " + seed + " off the page: " + one);
      for (Text two : texts.subList(i + 1, texts.size())) {
        assertFalse(
            one.box().overlaps(two.box()),
            () -> "seed " + seed + ": " + one.content() + " | " + two.content());
      }
    }
  }

  private static Funnel funnel(int seed, int size) {
    Random random = new Random(seed);
    FunnelKind kind = FunnelKind.values()[seed % 3];
    Doubles sizes = Doubles.tabulate(size, i -> 5 + random.nextInt(seed % 2 == 0 ? 500 : 90_000));
    Doubles counts =
        Doubles.tabulate(size, i -> Math.rint(sizes.get(i) * (0.2 + 0.1 * random.nextDouble())));
    List<String> names = IntStream.range(0, size).mapToObj(i -> "Site " + i).toList();
    return Funnel.of(new SiteCounts(names, counts, sizes), FunnelRequest.usual(kind));
  }

  private static Picture picture(Funnel funnel, PageSize size, String highlight) {
    return picture(funnel, size, highlight, SizeScale.LINEAR);
  }

  private static Picture picture(Funnel funnel, PageSize size, String highlight, SizeScale scale) {
    Presentation presentation = Presentation.of(size, Theme.NHS);
    return new FunnelLayout(funnel, "Harm", presentation, Optional.of(highlight), scale).picture();
  }
}
