package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.Anchor;
import org.centreline.plot.AssuranceIcon;
import org.centreline.plot.Box;
import org.centreline.plot.Group;
import org.centreline.plot.Mark;
import org.centreline.plot.Palette;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.VariationIcon;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Part;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.IconWords;

/**
 * The variation and the assurance icon, side by side at the right edge, each with its words below.
 *
 * @param entries none, one or both, from left to right
 * @param look colours and measures
 */
record IconRow(List<Entry> entries, PageStyle look) implements Part {

  /** An icon that can be drawn in any box, and the words below it. */
  record Entry(Drawing drawing, String words) {}

  /** Draws an icon in a square box. */
  interface Drawing {
    Group in(Box box, Palette palette);
  }

  private static final double SIZE = 46;
  private static final double LEAST = 38;
  private static final double APART = 14;

  static IconRow of(ChartAnalysis analysis, PageStyle look) {
    List<Entry> entries = new ArrayList<>();
    analysis
        .variation()
        .map(
            v -> new Entry((box, palette) -> VariationIcon.in(box, v, palette), IconWords.brief(v)))
        .ifPresent(entries::add);
    analysis
        .assurance()
        .map(
            a ->
                new Entry(
                    (box, palette) -> AssuranceIcon.in(box, a, palette),
                    AssuranceWords.caption(analysis).orElseThrow()))
        .ifPresent(entries::add);
    return new IconRow(List.copyOf(entries), look);
  }

  /** From its left edge to the page's right margin. */
  double width() {
    return entries.stream().mapToDouble(this::width).sum()
        + Math.max(0, entries.size() - 1) * look.length(APART);
  }

  @Override
  public double height() {
    return entries.isEmpty() ? 0 : size() + PageStyle.line(style());
  }

  @Override
  public List<Mark> placed(double top) {
    List<Mark> marks = new ArrayList<>();
    double left = look.inside().right() - width();
    for (Entry entry : entries) {
      double middle = left + width(entry) / 2;
      Box box = new Box(middle - size() / 2, top, size(), size());
      double baseline = top + size() + Text.ASCENT * style().size() + 2;
      marks.add(entry.drawing().in(box, look.palette()));
      marks.add(Text.of(entry.words(), middle, baseline, style().at(Anchor.MIDDLE)));
      left += width(entry) + look.length(APART);
    }
    return marks;
  }

  private double width(Entry entry) {
    return Math.max(size(), style().width(entry.words()));
  }

  private double size() {
    return Math.max(LEAST, look.length(SIZE));
  }

  private TextStyle style() {
    return look.small().in(look.palette().ink());
  }
}
