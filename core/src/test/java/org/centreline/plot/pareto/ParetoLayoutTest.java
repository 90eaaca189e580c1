package org.centreline.plot.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.Trace;
import org.centreline.plot.chart.Flat;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;
import org.junit.jupiter.api.Test;

class ParetoLayoutTest {

  private static final String[] NAMES = {
    "Falls", "Medication error", "Communication between teams", "IT", "Acetylsalicylic-acid-mix-up"
  };

  @Test
  void eachStepOfTheLineIsAsHighAsItsBar() {
    Tally tally = new Tally("cause", List.of("A", "B"), Doubles.of(75, 25), 0);
    Panel panel = panel(picture(tally, PageSize.STANDARD));
    Markers line =
        panel.traces().stream()
            .filter(Markers.class::isInstance)
            .map(Markers.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(Doubles.of(75, 100), line.ys());
    assertEquals(75, bar(panel, 0));
    assertEquals(25, bar(panel, 1));
  }

  private static double bar(Panel panel, int index) {
    Trace area =
        panel.traces().stream()
            .filter(org.centreline.plot.Area.class::isInstance)
            .toList()
            .get(index);
    return area.ys().max();
  }

  @Test
  void textsKeepApartAndOnThePage() {
    for (int seed = 0; seed < 200; seed++) {
      check(seed);
    }
  }

  private static void check(int seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(40);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(NAMES[random.nextInt(NAMES.length)] + " " + i);
    }
    double scale = random.nextBoolean() ? 10 : 1e6;
    Doubles counts = Doubles.tabulate(size, i -> 1 + Math.floor(random.nextDouble() * scale));
    PageSize page = new PageSize(480 + random.nextInt(1500), 320 + random.nextInt(800));
    Picture picture = picture(new Tally("cause", names, counts, random.nextInt(9)), page);
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

  private static Panel panel(Picture picture) {
    return Flat.of(picture).panel();
  }

  private static Picture picture(Tally tally, PageSize size) {
    return ParetoLayout.of(
        Pareto.of(tally, Missing.APART), "Causes", Presentation.of(size, Theme.NHS));
  }
}
