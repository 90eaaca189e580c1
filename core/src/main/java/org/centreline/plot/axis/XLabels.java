package org.centreline.plot.axis;

import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Anchor;
import org.centreline.plot.Mark;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Part;

/**
 * The x axis: its line, its ticks and their labels.
 *
 * @param ticks from left to right
 * @param across the axis on the page
 * @param look colours and measures
 */
public record XLabels(List<Tick> ticks, Across across, PageStyle look) implements Part {

  private static final double TICK = 5;
  private static final double BELOW = 8;

  public static XLabels of(XAxis axis, Across across, PageStyle look) {
    return new XLabels(axis.ticks(across, look.label()), across, look);
  }

  private int rows() {
    return ticks.stream().anyMatch(tick -> !tick.below().isEmpty()) ? 2 : 1;
  }

  @Override
  public double height() {
    return look.length(TICK + BELOW) + rows() * PageStyle.line(look.label());
  }

  @Override
  public List<Mark> placed(double top) {
    Stroke stroke = Stroke.solid(look.palette().axis(), look.length(1));
    TextStyle style = look.label().at(Anchor.MIDDLE);
    double baseline = top + look.length(TICK) + Text.ASCENT * style.size();
    List<Mark> marks = new ArrayList<>();
    marks.add(Polyline.level(across.left(), across.right(), top, stroke));
    for (Tick tick : ticks) {
      double x = across.page(tick.at());
      marks.add(Polyline.upright(x, top, top + look.length(TICK), stroke));
      marks.add(Text.of(tick.label(), x, baseline, style));
      if (!tick.below().isEmpty()) {
        marks.add(Text.of(tick.below(), x, baseline + PageStyle.line(style), style));
      }
    }
    return marks;
  }
}
