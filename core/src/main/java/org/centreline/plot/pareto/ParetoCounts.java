package org.centreline.plot.pareto;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Panel;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.words.ParetoWords;

/**
 * The count of each bar of a Pareto chart, placed where the running line does not cross it.
 *
 * @param pareto what is drawn; one bar a unit of x
 * @param panel the axes
 * @param look colours and measures
 */
record ParetoCounts(Pareto pareto, Panel panel, PageStyle look) {

  /** The count of a bar: inside it where it is high enough, else above it or above the line. */
  Text of(int bar, Colour within) {
    String words = ParetoWords.count(pareto.bars().get(bar).count());
    double x = panel.pageX(bar + 0.5);
    TextStyle style = look.label().bold().at(Anchor.MIDDLE);
    TextStyle light = style.in(within);
    TextStyle dark = style.in(look.palette().ink());
    double half = style.width(words) / 2;
    double size = style.size();
    double top = panel.pageY(pareto.bars().get(bar).count());
    double underLine = Math.max(top, line(x - half));
    double overLine = Math.min(top, Math.min(line(x), line(x + half)));
    return Stream.of(
            Text.of(words, x, top + 1.4 * size, light),
            Text.of(words, x, underLine + 1.4 * size, light),
            Text.of(words, x, top - 0.4 * size, dark))
        .filter(text -> isInside(text, top) || text.baseline() < top)
        .filter(this::isClear)
        .findFirst()
        .orElse(Text.of(words, x, overLine - 0.7 * size, dark));
  }

  private boolean isInside(Text text, double top) {
    double size = text.style().size();
    return text.baseline() > top && panel.frame().bottom() - text.baseline() > 0.6 * size;
  }

  /** Where the line passes at a place of the page; before its first point, there. */
  private double line(double x) {
    double at = size() * (x - panel.frame().left()) / panel.frame().width() - 0.5;
    if (at <= 0 || at >= size() - 1) {
      return node(at <= 0 ? 0 : size() - 1);
    }
    int before = (int) at;
    return node(before) + (at - before) * (node(before + 1) - node(before));
  }

  private double node(int bar) {
    return panel.pageY(pareto.bars().get(bar).cumulative());
  }

  private int size() {
    return pareto.bars().size();
  }

  /** Whether neither the line, which never falls, nor one of its markers touches a text. */
  private boolean isClear(Text text) {
    Box letters = text.box();
    boolean crossed =
        line(letters.right()) < letters.bottom() && line(letters.left()) > letters.top();
    return !crossed && IntStream.range(0, size()).noneMatch(bar -> marker(bar).overlaps(letters));
  }

  private Box marker(int bar) {
    double radius = look.length(4.5);
    double x = panel.pageX(bar + 0.5);
    return Box.between(x - radius, node(bar) - radius, x + radius, node(bar) + radius);
  }
}
