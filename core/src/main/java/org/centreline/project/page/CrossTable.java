package org.centreline.project.page;

import java.util.List;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;

/**
 * A table that sorts charts by two questions: each stands, as a link, in the cell of its answers.
 *
 * @param caption what it tells
 * @param heads above its columns, the first above the heads of the rows
 * @param rows from top to bottom
 */
record CrossTable(String caption, List<String> heads, List<Row> rows) {

  /**
   * A row.
   *
   * @param head what stands before it
   * @param cells one a column
   */
  record Row(String head, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param links the charts, by what they are called there
   * @param tint how it looks
   */
  record Cell(List<Link> links, Tint tint) {}

  /**
   * A chart.
   *
   * @param text what it is called
   * @param href where it stands
   * @param note what is said beside it; may be empty
   */
  record Link(String text, String href, String note) {

    /** Nothing is said beside it. */
    Link(String text, String href) {
      this(text, href, "");
    }
  }

  /** How a cell looks; the words of its row and column say the same. */
  enum Tint {
    PLAIN("cell"),
    URGENT("urgent");

    private final String style;

    Tint(String style) {
      this.style = style;
    }
  }

  void write(Html html) {
    HtmlTable.open(html, caption);
    html.open("thead").open("tr");
    heads.forEach(head -> html.inline("th", head, "scope", "col"));
    html.close().close().open("tbody").newLine();
    for (Row row : rows) {
      html.open("tr").inline("th", row.head(), "scope", "row");
      row.cells().forEach(cell -> cell(html, cell));
      html.close();
    }
    html.close();
    HtmlTable.close(html);
  }

  private static void cell(Html html, Cell cell) {
    html.open("td", "class", cell.tint().style);
    if (cell.links().isEmpty()) {
      html.text("none");
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
