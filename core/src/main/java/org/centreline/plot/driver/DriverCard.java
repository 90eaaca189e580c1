package org.centreline.plot.driver;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.Variation;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.Palette;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.VariationIcon;
import org.centreline.plot.driver.DriverBox.Column;
import org.centreline.plot.driver.DriverBox.Gauge;
import org.centreline.plot.page.PageStyle;
import org.centreline.words.Plural;

/**
 * The content of a box, wrapped: its name, below it the measures with their icons, and the cycles.
 * A measure and the cycles take three lines at most.
 */
final class DriverCard {

  private static final double PAD = 8;

  /** As large as its letter has to be to be read: 0.36 of it are 11 points. */
  private static final double ICON = 31;

  private static final double GAP = 3;
  private static final int SMALL_LINES = 3;

  private final DriverBox box;
  private final double width;
  private final PageStyle look;
  private final List<Row> rows;
  private final double height;

  /**
   * The content of a box.
   *
   * @param width of the whole box
   * @param fullness how much of it is shown
   */
  DriverCard(DriverBox box, double width, Fullness fullness, PageStyle look) {
    this.box = box;
    this.width = width;
    this.look = look;
    rows = rows(fullness);
    height = 2 * PAD + rows.stream().mapToDouble(row -> row.height() + GAP).sum() - GAP;
  }

  /** Some lines with icons before them. */
  private record Row(List<Variation> icons, List<String> lines, TextStyle style) {

    double indent() {
      return icons.size() * (ICON + GAP);
    }

    double height() {
      double text = lines.size() * PageStyle.line(style);
      return icons.isEmpty() ? text : Math.max(text, ICON + 2);
    }
  }

  /** The height that it needs. */
  double height() {
    return height;
  }

  DriverBox box() {
    return box;
  }

  private List<Row> rows(Fullness fullness) {
    TextStyle name = box.column() == Column.AIM ? look.label().bold() : look.label();
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(List.of(), lines(box.name(), name, 0, fullness.lines()), name));
    box.measures().stream().limit(fullness.gauges()).map(this::row).forEach(rows::add);
    int more = box.measures().size() - fullness.gauges();
    if (fullness.gauges() > 0 && more > 0) {
      rows.add(plain("and " + Plural.of(more, "more measure")));
    }
    if (fullness.gauges() > 0 && !box.cycles().isEmpty()) {
      rows.add(plain("PDSA " + String.join(", ", box.cycles())));
    }
    return rows;
  }

  private Row row(Gauge gauge) {
    double indent = gauge.variations().size() * (ICON + GAP);
    TextStyle small = look.small();
    return new Row(gauge.variations(), lines(gauge.title(), small, indent, SMALL_LINES), small);
  }

  private Row plain(String text) {
    TextStyle small = look.small();
    return new Row(List.of(), lines(text, small, 0, SMALL_LINES), small);
  }

  private List<String> lines(String text, TextStyle style, double indent, int lines) {
    return new Roomy(style, width - 2 * PAD - indent).lines(text, lines);
  }

  /** The box and what it says, its upper left corner at a place. */
  List<Mark> placed(double left, double top) {
    Palette palette = look.palette();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Rectangle(new Box(left, top, width, height), fill(palette), outline(palette)));
    double y = top + PAD;
    for (Row row : rows) {
      double x = left + PAD;
      for (Variation icon : row.icons()) {
        double middle = y + row.height() / 2;
        marks.add(VariationIcon.in(new Box(x, middle - ICON / 2, ICON, ICON), icon, palette));
        x += ICON + GAP;
      }
      double text = row.lines().size() * PageStyle.line(row.style());
      double first = y + (row.height() - text) / 2 + Text.ASCENT * row.style().size();
      for (int i = 0; i < row.lines().size(); i++) {
        double baseline = first + i * PageStyle.line(row.style());
        marks.add(Text.of(row.lines().get(i), x, baseline, row.style()));
      }
      y += row.height() + GAP;
    }
    return marks;
  }

  private Colour fill(Palette palette) {
    return switch (box.column()) {
      case AIM -> palette.grid();
      case PRIMARY -> palette.shade();
      case SECONDARY, CHANGE -> palette.paper();
    };
  }

  private Stroke outline(Palette palette) {
    return switch (box.column()) {
      case AIM -> Stroke.solid(palette.ink(), 2);
      case PRIMARY -> Stroke.solid(palette.ink(), 1.5);
      case SECONDARY -> Stroke.solid(palette.quiet(), 1);
      case CHANGE -> new Stroke(palette.quiet(), 1, Dash.DASHED);
    };
  }
}
