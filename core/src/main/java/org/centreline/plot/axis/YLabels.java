package org.centreline.plot.axis;

import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;

/**
 * The y axis: a faint line across the panel at each tick, and its label at the left.
 *
 * @param axis the numbers
 * @param look colours and measures
 */
public record YLabels(ValueAxis axis, PageStyle look) {

  private static final double GAP = 7;

  /** The room the labels need left of the panel. */
  public double width() {
    double widest =
        axis.ticks().ticks().stream()
            .mapToDouble(tick -> look.label().width(tick.label()))
            .max()
            .orElse(0);
    return Math.ceil(widest + look.length(GAP));
  }

  /** Lines and labels beside a panel. */
  public List<Mark> beside(Panel panel) {
    Stroke grid = Stroke.solid(look.palette().grid(), look.length(1));
    TextStyle style = look.label().at(Anchor.END);
    List<Mark> marks = new ArrayList<>();
    for (Tick tick : axis.ticks().ticks()) {
      double y = panel.pageY(tick.at());
      if (isTooNear(panel.frame(), y)) {
        continue;
      }
      double x = panel.frame().left() - look.length(GAP);
      marks.add(Polyline.level(panel.frame().left(), panel.frame().right(), y, grid));
      marks.add(Text.of(tick.label(), x, y + 0.35 * style.size(), style));
    }
    return marks;
  }

  /** Half a label at the panel's very edge would reach into what stands above or below. */
  private boolean isTooNear(Box frame, double y) {
    double least = edge(look);
    return y < frame.top() + least || y > frame.bottom() - least;
  }

  /** So near to the ends of a panel no tick is labelled, in points. */
  static double edge(PageStyle look) {
    return 0.35 * look.label().size();
  }
}
