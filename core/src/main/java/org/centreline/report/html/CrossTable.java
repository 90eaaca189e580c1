package org.centreline.report.html;

import java.util.List;

/**
 * A table that sorts charts by two questions: each stands, as a link, in the cell of its answers.
 *
 * @param caption what it tells
 * @param heads above its columns, the first above the heads of the rows
 * @param rows from top to bottom
 */
public record CrossTable(String caption, List<String> heads, List<Row> rows) {

  /**
   * A row.
   *
   * @param head what stands before it
   * @param cells one a column
   */
  public record Row(String head, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param links the charts, by what they are called there
   * @param tint how it looks
   */
  public record Cell(List<Link> links, Tint tint) {}

  /**
   * A chart.
   *
   * @param text what it is called
   * @param href where it stands
   * @param note what is said beside it; may be empty
   */
  public record Link(String text, String href, String note) {

    /** Nothing is said beside it. */
    public Link(String text, String href) {
      this(text, href, "");
    }
  }

  /** How a cell looks; the words of its row and column say the same. */
  public enum Tint {
    PLAIN("cell"),
    URGENT("urgent");

    private final String style;

    Tint(String style) {
      this.style = style;
    }
  }

  public void write(Html html) {
    write(html, "");
  }

  /**
   * The same with rows that can be linked to.
   *
   * @param prefix what their ids begin with, a number from 1 after it; none where empty
   */
  public void write(Html html, String prefix) {
    HtmlTable.open(html, caption);
    html.open("thead").open("tr");
    heads.forEach(head -> html.inline("th", head, "scope", "col"));
    html.close().close().open("tbody").newLine();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      html.open("tr", prefix.isEmpty() ? new String[0] : new String[] {"id", prefix + (i + 1)});
      html.inline("th", row.head(), "scope", "row");
      row.cells().forEach(cell -> cell(html, cell));
      html.close();
    }
    html.close();
    HtmlTable.close(html);
  }

  private static void cell(Html html, Cell cell) {
    html.open("td", "class", cell.tint().style);
    if (cell.links().isEmpty()) {
      html.inline("span", "none", "class", "none");
    } else {
      html.open("ul").newLine();
      for (Link link : cell.links()) {
        html.open("li").inline("a", link.text(), "href", link.href());
        html.text(link.note().isEmpty() ? "" : ": " + link.note()).close();
      }
      html.close();
    }
    html.close();
  }
}
