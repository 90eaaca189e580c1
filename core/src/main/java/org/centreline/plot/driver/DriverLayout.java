package org.centreline.plot.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.centreline.plot.About;
import org.centreline.plot.Mark;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.Theme;
import org.centreline.plot.driver.DriverBox.Column;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Paragraph;
import org.centreline.series.Doubles;

/**
 * Lays out a driver diagram: boxes from the aim at the left to the change ideas at the right, each
 * joined by a straight line to all that it serves. The form is that of L. P. Provost and S. K.
 * Murray, The Health Care Data Guide, and of the Institute for Healthcare Improvement.
 */
public final class DriverLayout {

  private static final double BETWEEN = 46;
  private static final double FREE = 12;
  private static final int HIGHEST = 8_000;
  private static final String FOOT =
      "Read from right to left: an idea is tried to move what its line leads to. A round icon shows"
          + " how the newest values of a measure vary, of several sites one of each kind.";

  private final About about;
  private final List<DriverBox> boxes;
  private final PageStyle look;
  private final List<Column> columns;
  private final double width;
  private final Map<String, DriverCard> cards = new HashMap<>();
  private final DriverPlaces places;

  private DriverLayout(About about, List<DriverBox> boxes, Theme theme, Fullness fullness) {
    this.about = about;
    this.boxes = boxes;
    look = new PageStyle(theme.palette(), PageSize.STANDARD);
    columns =
        Stream.of(Column.values())
            .filter(column -> boxes.stream().anyMatch(box -> box.column() == column))
            .toList();
    int gaps = Math.max(3, columns.size()) - 1;
    width = Math.floor((look.inside().width() - gaps * BETWEEN) / (gaps + 1));
    boxes.forEach(box -> cards.put(box.id(), new DriverCard(box, width, fullness, look)));
    places = DriverPlaces.of(boxes, box -> cards.get(box.id()).height());
  }

  /**
   * The picture, as high as it has to be.
   *
   * @param about its title and what it says in words
   * @param boxes up to 120, the aim first; every other serves one or more that stand left of it
   */
  public static Picture of(About about, List<DriverBox> boxes, Theme theme) {
    return Fullness.ALL.stream()
        .map(fullness -> new DriverLayout(about, boxes, theme, fullness))
        .filter(layout -> layout.height() <= HIGHEST)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("too many boxes: " + boxes.size()))
        .picture();
  }

  private Paragraph title() {
    return Roomy.across(look, about.title(), look.title());
  }

  private Paragraph foot() {
    return Roomy.across(look, FOOT, look.small());
  }

  private double headings() {
    return look.inside().top() + title().height() + FREE;
  }

  private double top() {
    return headings() + PageStyle.line(look.subtitle()) + FREE;
  }

  private double bottom() {
    return top() + places.height(boxes.get(0)) + FREE;
  }

  private int height() {
    return (int) Math.ceil(bottom() + foot().height() + look.inside().top());
  }

  private Picture picture() {
    List<Mark> marks = new ArrayList<>(title().placed(look.inside().top()));
    TextStyle style = look.subtitle().bold();
    for (Column column : columns) {
      double baseline = headings() + Text.ASCENT * style.size();
      marks.add(Text.of(column.heading(), left(column), baseline, style));
    }
    boxes.forEach(box -> box.under().forEach(id -> marks.add(line(box, cards.get(id).box()))));
    for (DriverBox box : boxes) {
      marks.addAll(cards.get(box.id()).placed(left(box.column()), top() + places.top(box)));
    }
    marks.addAll(foot().placed(bottom()));
    return new Picture(look.size().width(), height(), look.palette().paper(), about, marks);
  }

  private double left(Column column) {
    return look.inside().left() + columns.indexOf(column) * (width + BETWEEN);
  }

  private double middle(DriverBox box) {
    return top() + places.top(box) + cards.get(box.id()).height() / 2;
  }

  /** Straight to what it serves; level as far as it passes a column, where its stretch is free. */
  private Polyline line(DriverBox box, DriverBox served) {
    double from = left(box.column());
    double to = left(served.column()) + width;
    double turn = Math.min(from, to + BETWEEN);
    Doubles xs = Doubles.of(from, turn, to);
    Doubles ys = Doubles.of(middle(box), middle(box), middle(served));
    return new Polyline(xs, ys, Stroke.solid(look.palette().quiet(), 1.25));
  }
}
