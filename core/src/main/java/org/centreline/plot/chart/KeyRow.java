package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Mark;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Part;

/**
 * The key: what colours and shapes mean, side by side, in further rows where the page is narrow.
 *
 * @param items none or more
 * @param look colours and measures
 */
public record KeyRow(List<KeyItem> items, PageStyle look) implements Part {

  private static final double GAP = 5;
  private static final double APART = 18;

  /** Where an item stands. */
  private record Place(KeyItem item, double x, int row) {}

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    double left = look.inside().left();
    double x = left;
    int row = 0;
    for (KeyItem item : items) {
      double width = item.width() + look.length(GAP) + style().width(item.text());
      if (x > left && x + width > look.inside().right()) {
        row++;
        x = left;
      }
      places.add(new Place(item, x, row));
      x += width + look.length(APART);
    }
    return places;
  }

  @Override
  public double height() {
    int rows = places().stream().mapToInt(place -> place.row() + 1).max().orElse(0);
    return rows * rowHeight() + (rows > 0 ? look.length(4) : 0);
  }

  @Override
  public List<Mark> placed(double top) {
    List<Mark> marks = new ArrayList<>();
    for (Place place : places()) {
      double middle = top + (place.row() + 0.5) * rowHeight();
      double x = place.x() + place.item().width() + look.length(GAP);
      marks.addAll(place.item().sample().at(place.x(), middle));
      marks.add(Text.of(place.item().text(), x, middle + 0.35 * style().size(), style()));
    }
    return marks;
  }

  private double rowHeight() {
    return PageStyle.line(style()) + look.length(2);
  }

  private TextStyle style() {
    return look.small().in(look.palette().ink());
  }
}
