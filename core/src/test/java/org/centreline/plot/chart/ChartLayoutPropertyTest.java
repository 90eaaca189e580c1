package org.centreline.plot.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.plot.Box;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Text;
import org.centreline.plot.Trace;
import org.centreline.plot.page.Presentation;
import org.junit.jupiter.api.Test;

/** What holds for the layout of any chart; a failure names its seed. */
class ChartLayoutPropertyTest {

  private static final int CHARTS = 400;

  @Test
  void textsKeepApartAndOnThePage() {
    for (long seed = 0; seed < CHARTS; seed++) {
      check(seed, picture(seed));
    }
  }

  private static Picture picture(long seed) {
    RandomSample random = new RandomSample(seed);
    Presentation presentation = random.presentation();
    return ChartLayout.of(random.sample().analysis(), presentation);
  }

  private static void check(long seed, Picture picture) {
    Flat flat = Flat.of(picture);
    List<Text> texts = flat.all(Text.class);
    for (Text text : texts) {
      assertTrue(picture.page().holds(text.box()), () -> "seed " + seed + " off the page: " + text);
    }
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Text one = texts.get(i);
        Text two = texts.get(j);
        assertFalse(
            one.box().overlaps(two.box()),
            () -> "seed " + seed + ": " + one.content() + " | " + two.content());
      }
    }
    checkLines(seed, flat);
    checkPanel(seed, flat.panel());
  }

  /** No line of an event crosses a text above the panel. */
  private static void checkLines(long seed, Flat flat) {
    double panelTop = flat.panel().frame().top();
    for (Polyline line : flat.all(Polyline.class)) {
      Box reach =
          Box.between(
              line.xs().min(), line.ys().min(), line.xs().max() + 1e-9, line.ys().max() + 1e-9);
      boolean upright = line.xs().min() == line.xs().max() && line.ys().max() > panelTop + 9;
      flat.all(Text.class).stream()
          .filter(text -> upright && text.box().bottom() < panelTop)
          .forEach(
              text ->
                  assertFalse(
                      reach.overlaps(text.box()), () -> "seed " + seed + " crosses " + text));
    }
  }

  private static void checkPanel(long seed, Panel panel) {
    assertTrue(
        panel.frame().width() > 150 && panel.frame().height() > 40,
        () -> "seed " + seed + ": no room in " + panel.frame());
    for (Trace trace : panel.placed()) {
      double reach = trace instanceof Markers markers ? markers.style().size() / 2 : 0;
      for (int i = 0; i < trace.xs().size(); i++) {
        double x = trace.xs().get(i);
        double y = trace.ys().isMissing(i) ? panel.frame().top() + reach : trace.ys().get(i);
        Box ink = new Box(x - reach, y - reach, 2 * reach, 2 * reach);
        assertTrue(
            panel.frame().grown(0.001).holds(ink), () -> "seed " + seed + " is clipped: " + ink);
      }
    }
  }
}
