package org.centreline.plot.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.plot.Mark;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Paragraph;
import org.centreline.plot.page.Part;
import org.centreline.plot.page.Wrapping;

/**
 * What the numbers above the panel mean, in columns.
 *
 * @param entries the lines of each event that is told, and of how many more there are
 * @param numbered how many of the entries are events, numbered from 1
 * @param columns 1 to 3
 * @param rows the lines of the longest column
 * @param look colours and measures
 */
public record EventList(
    List<List<String>> entries, int numbered, int columns, int rows, PageStyle look)
    implements Part {

  private static final int MOST_COLUMNS = 3;
  private static final int MOST_LINES = 2;

  public EventList {
    entries = List.copyOf(entries);
  }

  /**
   * The lowest list that tells everything; where none fits, the first events and how many more
   * there are.
   *
   * @param most how many lines there is room for
   */
  public static EventList of(List<Event> events, int most, PageStyle look) {
    List<String> texts = events.stream().map(Event::listed).toList();
    return IntStream.rangeClosed(1, MOST_COLUMNS)
        .mapToObj(columns -> whole(texts, columns, look))
        .filter(list -> list.rows() <= most && list.isUncut(texts))
        .min((a, b) -> Integer.compare(a.rows(), b.rows()))
        .orElseGet(() -> shortened(texts, most, look));
  }

  private static EventList whole(List<String> texts, int columns, PageStyle look) {
    Wrapping wrapping = wrapping(columns, MOST_LINES, look);
    List<List<String>> entries = texts.stream().map(wrapping::lines).toList();
    int rows = entries.stream().mapToInt(List::size).sum();
    int least = (rows + columns - 1) / columns;
    EventList list = new EventList(entries, entries.size(), columns, least, look);
    while (list.columnsUsed() > columns) {
      list = new EventList(entries, entries.size(), columns, list.rows() + 1, look);
    }
    return list;
  }

  private static EventList shortened(List<String> texts, int most, PageStyle look) {
    int columns = Math.min(MOST_COLUMNS, (texts.size() + most - 1) / most);
    Wrapping wrapping = wrapping(columns, 1, look);
    int cells = columns * most;
    int told = texts.size() <= cells ? texts.size() : cells - 1;
    List<List<String>> entries = new ArrayList<>();
    texts.stream().limit(told).map(wrapping::lines).forEach(entries::add);
    if (told < texts.size()) {
      entries.add(List.of("and " + (texts.size() - told) + " more"));
    }
    return new EventList(entries, told, columns, most, look);
  }

  private boolean isUncut(List<String> texts) {
    return IntStream.range(0, texts.size())
        .allMatch(i -> String.join(" ", entries.get(i)).equals(texts.get(i)));
  }

  private int columnsUsed() {
    return places().stream().mapToInt(place -> place.column() + 1).max().orElse(0);
  }

  /** Where an entry begins. */
  private record Place(int column, int row) {}

  /** Down the columns; no entry is torn apart. */
  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    int column = 0;
    int row = 0;
    for (List<String> entry : entries) {
      if (row + entry.size() > rows) {
        column++;
        row = 0;
      }
      places.add(new Place(column, row));
      row += entry.size();
    }
    return places;
  }

  @Override
  public double height() {
    return entries.isEmpty() ? 0 : rows * PageStyle.line(style(look)) + look.length(6);
  }

  @Override
  public List<Mark> placed(double top) {
    List<Mark> marks = new ArrayList<>();
    List<Place> places = places();
    double width = look.inside().width() / columns;
    for (int i = 0; i < entries.size(); i++) {
      double x = look.inside().left() + places.get(i).column() * width;
      double y = top + places.get(i).row() * PageStyle.line(style(look));
      if (i < numbered) {
        double baseline = y + Text.ASCENT * style(look).size();
        marks.add(Text.of(Integer.toString(i + 1), x, baseline, style(look).bold()));
      }
      marks.addAll(new Paragraph(entries.get(i), x + indent(look), style(look)).placed(y));
    }
    return marks;
  }

  private static Wrapping wrapping(int columns, int lines, PageStyle look) {
    double width = look.inside().width() / columns - indent(look) - look.length(16);
    return new Wrapping(style(look), width, lines);
  }

  private static double indent(PageStyle look) {
    return style(look).bold().width("000");
  }

  private static TextStyle style(PageStyle look) {
    return look.small().in(look.palette().ink());
  }
}
