package org.centreline.plot.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.plot.Box;
import org.centreline.plot.Markers;
import org.centreline.plot.Polyline;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.chart.KeyItem;
import org.centreline.plot.chart.PointTraces;
import org.centreline.plot.page.PageStyle;

/** What the key of a before-and-after picture explains. */
final class OutcomeKey {

  private static final double LINE = 34;
  private static final double BOX = 20;

  private OutcomeKey() {}

  static List<KeyItem> of(OutcomeAnalysis analysis, PageStyle look) {
    List<KeyItem> items = new ArrayList<>();
    if (analysis.curves().isPresent()) {
      items.add(line("Fitted", OutcomeTraces.solid(look), look));
      items.add(counterfactual(analysis, look));
    }
    if (analysis.comparison().isPresent()) {
      items.add(line("Level after the change", OutcomeTraces.solid(look), look));
    }
    items.add(line("Mean and limits before, held", OutcomeTraces.limitStroke(look), look));
    analysis
        .model()
        .control()
        .ifPresent(name -> items.add(line(name, OutcomeTraces.controlStroke(look), look)));
    if (!analysis.model().leftOut().isEmpty()) {
      items.add(shade(look));
    }
    boolean hollow =
        analysis.chart().points().count(Status.EXCLUDED) > 0
            || analysis.chart().points().count(Status.PARTIAL) > 0
            || !analysis.model().leftOut().isEmpty();
    if (hollow) {
      items.add(hollow(look));
    }
    return items;
  }

  private static KeyItem line(String text, Stroke stroke, PageStyle look) {
    double length = look.length(LINE);
    return new KeyItem((x, y) -> List.of(Polyline.level(x, x + length, y, stroke)), length, text);
  }

  private static KeyItem counterfactual(OutcomeAnalysis analysis, PageStyle look) {
    double length = look.length(LINE);
    double height = look.length(12);
    return new KeyItem(
        (x, y) ->
            List.of(
                new Rectangle(
                    new Box(x, y - height / 2, length, height),
                    OutcomeTraces.band(look),
                    Stroke.NONE),
                Polyline.level(x, x + length, y, OutcomeTraces.dashed(look))),
        length,
        analysis.model().control().isPresent()
            ? "Earlier trend and control, without the change, 95% band"
            : "Earlier trend without the change, 95% band");
  }

  private static KeyItem shade(PageStyle look) {
    double width = look.length(BOX);
    double height = look.length(10);
    return new KeyItem(
        (x, y) ->
            List.of(
                new Rectangle(
                    new Box(x, y - height / 2, width, height),
                    OutcomeTraces.phaseIn(look),
                    Stroke.solid(look.palette().axis(), look.length(0.75)))),
        width,
        "Phase-in");
  }

  private static KeyItem hollow(PageStyle look) {
    double size = look.length(8);
    Markers sample = Markers.one(0, 0, PointTraces.sized(size, look).excluded());
    return new KeyItem(
        (x, y) -> List.of(Markers.one(x + 0.7 * size, y, sample.style())),
        1.4 * size,
        "In no calculation");
  }
}
