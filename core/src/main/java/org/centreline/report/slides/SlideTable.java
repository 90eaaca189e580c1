package org.centreline.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.plot.Colour;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.Wrapping;

/**
 * A table on a slide, which can be edited as one.
 *
 * @param title what it shows, for those who cannot see it
 * @param columns from left to right
 * @param rows from top to bottom
 */
public record SlideTable(String title, List<Column> columns, List<Row> rows) implements Slide.Body {

  /** How high a table on a slide can be, in points. */
  public static final double MOST = SlidePlace.BODY.height();

  /** How far text stays from the upper and lower edge of its cell, and from the others. */
  static final double ABOVE = 4;

  static final double BESIDE = 5;

  /** From line to line, in sizes. */
  static final double LINE = 1.2;

  static final int HEAD_SIZE = 12;

  private static final int MOST_LINES = 2;

  private static final int MOST_SENTENCES = 5;

  /** Programs set lines a little wider or narrower than the bundled font says. */
  private static final double SAFE = 0.95;

  /** What stands in a column. */
  public enum Look {
    WORDS,
    SMALL_WORDS,
    /** Sentences, which may take more lines than other cells. */
    SENTENCES,
    NUMBERS,
    /** Nothing but an icon; the words of the column to the right are said of it. */
    ICONS
  }

  /**
   * A column.
   *
   * @param head what stands above it; that of icons stands above their words too
   * @param width in points
   * @param look what stands in it
   */
  public record Column(String head, double width, Look look) {

    int size() {
      return look == Look.SMALL_WORDS || look == Look.SENTENCES ? 12 : 14;
    }

    private TextStyle style(boolean bold) {
      TextStyle style = TextStyle.regular(size(), new Colour(0));
      return bold ? style.bold() : style;
    }

    /** What of a text there is room for. */
    List<String> lines(Cell cell, double indent) {
      double room = SAFE * (width - 2 * BESIDE - indent);
      int most = look == Look.SENTENCES ? MOST_SENTENCES : MOST_LINES;
      return new Wrapping(style(cell.bold()), room, most).lines(cell.whole());
    }
  }

  /**
   * A cell.
   *
   * @param text what it says
   * @param lesser what is said behind it in grey; may be empty
   * @param bold whether the text is bold
   * @param icon what it shows
   */
  public record Cell(String text, String lesser, boolean bold, Optional<SlideIcon> icon) {

    public static Cell of(String text) {
      return new Cell(text, "", false, Optional.empty());
    }

    public static Cell bold(String text) {
      return new Cell(text, "", true, Optional.empty());
    }

    /** An icon alone; an empty cell where there is none. */
    public static Cell icon(Optional<SlideIcon> icon) {
      return new Cell("", "", false, icon);
    }

    String whole() {
      return (text + " " + lesser).strip();
    }
  }

  /**
   * A row.
   *
   * @param cells one a column; one alone where it reaches over all of them
   * @param kind what it is
   */
  public record Row(List<Cell> cells, Kind kind) {

    /** What a row is. */
    public enum Kind {
      PLAIN,
      /** One of several that belong to the heading above. */
      BELOW,
      HEADING
    }

    public Row {
      cells = List.copyOf(cells);
    }

    /** A heading over all columns. */
    public static Row heading(String text) {
      return new Row(List.of(Cell.bold(text)), Kind.HEADING);
    }

    double indent() {
      return kind == Kind.BELOW ? 14 : 0;
    }
  }

  public SlideTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size() && row.cells().size() != 1) {
        throw new IllegalArgumentException(title + ": a row of " + row.cells().size());
      }
    }
  }

  double width() {
    return columns.stream().mapToDouble(Column::width).sum();
  }

  static double headHeight() {
    return HEAD_SIZE * LINE + 2 * ABOVE;
  }

  /** The column that a cell alone fills. */
  Column across() {
    return new Column("", width(), Look.WORDS);
  }

  /**
   * Rows with icons are as high as those are wide, so that an icon that fills its cell is round.
   */
  double height(Row row) {
    double most = 0;
    for (Column column : columns) {
      boolean icons = row.cells().size() > 1 && column.look() == Look.ICONS;
      most = icons ? column.width() - 2 * ABOVE : most;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Column column = row.cells().size() == 1 ? across() : columns.get(i);
      int lines = Math.max(1, column.lines(row.cells().get(i), i == 0 ? row.indent() : 0).size());
      most = Math.max(most, lines * column.size() * LINE);
    }
    return Math.ceil(most + 2 * ABOVE);
  }

  /** Whether no row needs more height than this. */
  public boolean isWithin(double height) {
    return rows.stream().allMatch(row -> height(row) <= height);
  }

  /**
   * The same in as many tables as it takes, none higher than this; a heading stands with what
   * belongs to it, and again where that goes on.
   */
  public List<SlideTable> pages(double most) {
    List<SlideTable> pages = new ArrayList<>();
    List<Row> page = new ArrayList<>();
    List<Row> above = new ArrayList<>();
    double used = headHeight();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean heading = row.kind() == Row.Kind.HEADING;
      double needed = height(row) + (heading && i + 1 < rows.size() ? height(rows.get(i + 1)) : 0);
      if (!page.isEmpty() && used + needed > most) {
        pages.add(new SlideTable(title, columns, page));
        page = new ArrayList<>(heading ? List.of() : above);
        used = headHeight() + page.stream().mapToDouble(this::height).sum();
      }
      above = heading ? continued(row) : row.kind() == Row.Kind.PLAIN ? List.of() : above;
      page.add(row);
      used += height(row);
    }
    pages.add(new SlideTable(title, columns, page));
    return pages;
  }

  private static List<Row> continued(Row heading) {
    return List.of(Row.heading(heading.cells().get(0).text() + " (continued)"));
  }
}
