package org.centreline.report.html;

import java.util.List;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;

/** Writes tables that can be listened to and that scroll sideways where the page is narrow. */
public final class HtmlTable {

  private HtmlTable() {}

  /**
   * The table.
   *
   * @param caption what it holds
   */
  public static void write(Html html, Table table, String caption) {
    open(html, caption);
    html.open("thead").open("tr");
    for (Column column : table.columns()) {
      html.inline("th", column.head(), attributes(column, "scope", "col"));
    }
    html.close().close();
    html.open("tbody").newLine();
    table.rows().forEach(row -> row(html, table.columns(), row));
    html.close();
    close(html);
  }

  /**
   * Begins a table that is written cell by cell.
   *
   * @param attributes of the table, names and values in turn
   */
  public static void open(Html html, String caption, String... attributes) {
    html.open("div", "class", "scroll", "role", "group", "aria-label", caption, "tabindex", "0");
    html.newLine().open("table", attributes).line("caption", caption);
  }

  /** Ends it. */
  public static void close(Html html) {
    html.close().close();
  }

  private static void row(Html html, List<Column> columns, List<String> cells) {
    html.open("tr");
    for (int i = 0; i < cells.size(); i++) {
      String[] scope = i == 0 ? new String[] {"scope", "row"} : new String[0];
      html.inline(i == 0 ? "th" : "td", cells.get(i), attributes(columns.get(i), scope));
    }
    html.close();
  }

  private static String[] attributes(Column column, String... others) {
    if (column.align() == Align.LEFT) {
      return others;
    }
    String[] all = new String[others.length + 2];
    System.arraycopy(others, 0, all, 0, others.length);
    all[others.length] = "class";
    all[others.length + 1] = "number";
    return all;
  }
}
