package org.centreline.report.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;
import org.centreline.report.NumberText;

/**
 * The rows of a sheet, written as they come. A number is a number, a day a day, and a text always a
 * text: nothing that is written here is ever a formula.
 */
public final class SheetRows implements CellRows {

  /** More letters than these make a file that Excel mends by taking them away. */
  static final int MOST_LETTERS = 32_767;

  /** More links than these it doesn't open. */
  static final int MOST_LINKS = 65_530;

  private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);

  /** Before it the calendar of Excel has a day too many, 29 February 1900. */
  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** A link of a cell to a part of a page. */
  private record Link(String cell, String page, String anchor) {}

  /** A cell of the row that was begun. */
  private record Held(String place, int look, boolean isText, String text) {}

  private final PartXml xml;
  private final List<String> pages;
  private final List<String> letters = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private final LineCount lines;
  private int row;
  private int column;
  private int widest;

  /** The rows of a sheet. */
  SheetRows(PartXml xml, WorkbookSheet sheet) {
    this.xml = xml;
    pages = sheet.pages();
    lines = new LineCount(sheet.widths());
  }

  @Override
  public void head(List<String> names) {
    begin();
    names.forEach(name -> text(name, SheetStyle.HEAD));
    end();
  }

  @Override
  public void row(List<Cell> cells) {
    if (row == 0) {
      head(cells.stream().map(Cell::name).toList());
    }
    begin();
    cells.forEach(this::cell);
    end();
  }

  private void cell(Cell cell) {
    if (cell instanceof Cell.Real real) {
      number(real.number(), SheetStyle.PLAIN);
    } else if (cell instanceof Cell.Count count) {
      number(count.number(), SheetStyle.PLAIN);
    } else if (cell instanceof Cell.Day day) {
      day(day.date(), SheetStyle.ISO_DAY);
    } else if (cell instanceof Cell.Listed listed) {
      text(String.join(";", listed.words()), SheetStyle.PLAIN);
    } else {
      boolean named = cell instanceof Cell.Named;
      text(named ? ((Cell.Named) cell).text() : ((Cell.Words) cell).text(), SheetStyle.PLAIN);
    }
  }

  /** Begins a row. */
  public SheetRows begin() {
    row++;
    column = 0;
    held.clear();
    lines.begin();
    return this;
  }

  /** Ends a row, which is as high as its texts need: not every program works that out itself. */
  public SheetRows end() {
    if (lines.most() > 1) {
      xml.open("row", "r", Integer.toString(row), "ht", lines.height());
    } else {
      xml.open("row", "r", Integer.toString(row));
    }
    held.forEach(this::write);
    xml.close();
    widest = Math.max(widest, column);
    return this;
  }

  /** A row with nothing in it. */
  public SheetRows gap() {
    return begin().end();
  }

  /** A text, or an empty cell; one that programs would run stays what it is. */
  public SheetRows text(String text, int look) {
    if (text.isEmpty()) {
      return skip();
    }
    String shown = PartXml.legal(text);
    String known = cut(shown);
    lines.add(known, column, look);
    held.add(new Held(next(), SheetStyle.ofText(known, look), true, escaped(known)));
    return this;
  }

  /** A number with all its digits; an empty cell where there is none. */
  public SheetRows number(double number, int look) {
    if (!NumberText.exists(number)) {
      return skip();
    }
    value(
        number == Math.rint(number) && Math.abs(number) < 1e15
            ? Long.toString((long) number)
            : NumberText.of(number),
        look);
    return this;
  }

  /** A day; one that workbooks don't know is a text. */
  public SheetRows day(LocalDate day, int look) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      return text(day.toString(), SheetStyle.PLAIN);
    }
    value(Long.toString(ChronoUnit.DAYS.between(ORIGIN, day)), look);
    return this;
  }

  /** A text that leads to a part of a page that lies beside the workbook. */
  public SheetRows link(String text, String page, String anchor) {
    if (links.size() < MOST_LINKS) {
      links.add(new Link(letters(column) + row, page, anchor));
      return text(text, SheetStyle.LINK);
    }
    return text(text, SheetStyle.PLAIN);
  }

  /** Leaves a cell empty. */
  public SheetRows skip() {
    column++;
    return this;
  }

  private void value(String number, int look) {
    held.add(new Held(next(), look, false, number));
  }

  private void write(Held cell) {
    String look = Integer.toString(cell.look());
    if (cell.isText()) {
      xml.open("c", "r", cell.place(), "s", look, "t", "inlineStr").open("is");
      boolean spaced = cell.text().length() != cell.text().strip().length();
      if (spaced || cell.text().indexOf('\n') >= 0) {
        xml.element("t", cell.text(), "xml:space", "preserve");
      } else {
        xml.element("t", cell.text());
      }
      xml.close().close();
    } else if (cell.look() == SheetStyle.PLAIN) {
      xml.open("c", "r", cell.place()).element("v", cell.text()).close();
    } else {
      xml.open("c", "r", cell.place(), "s", look).element("v", cell.text()).close();
    }
  }

  private String next() {
    column++;
    return letters(column - 1) + row;
  }

  /** The letters of a column from 0. */
  private String letters(int place) {
    while (letters.size() <= place) {
      int at = letters.size();
      String last = String.valueOf((char) ('A' + at % 26));
      letters.add(at < 26 ? last : letters.get(at / 26 - 1) + last);
    }
    return letters.get(place);
  }

  /** As much of a text as a cell holds, no letter cut in two. */
  private static String cut(String text) {
    if (text.length() <= MOST_LETTERS) {
      return text;
    }
    int end = MOST_LETTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** A text such as {@code _x0041_} would be read as a letter by its number (part 1, 22.9.2.19). */
  private static String escaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int from = 0;
    for (; at >= 0; at = text.indexOf("_x", at + 1)) {
      if (isNumber(text, at + 2)) {
        escaped.append(text, from, at).append("_x005F");
        from = at;
      }
    }
    return escaped.append(text, from, text.length()).toString();
  }

  private static boolean isNumber(String text, int from) {
    if (from + 4 >= text.length() || text.charAt(from + 4) != '_') {
      return false;
    }
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** How much of the sheet the rows take, such as {@code A1:L20}. */
  String extent() {
    return "A1:" + letters(Math.max(0, widest - 1)) + Math.max(1, row);
  }

  /** The links, behind the rows. */
  void writeLinks() {
    if (links.isEmpty()) {
      return;
    }
    xml.open("hyperlinks");
    for (Link link : links) {
      String relation = Relation.id(pages.indexOf(link.page()));
      xml.empty("hyperlink", "ref", link.cell(), "r:id", relation, "location", link.anchor());
    }
    xml.close();
  }
}
