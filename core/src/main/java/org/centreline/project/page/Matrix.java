package org.centreline.project.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.centreline.analysis.Assurance;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Variation;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;

/**
 * Variation across, by assurance: which measures change, and which will reach their target. Rows
 * and columns follow board reports on Making Data Count's icons (NHS England).
 */
final class Matrix {

  /** What variation says, whichever side it lies on. */
  enum Row {
    IMPROVING("Improving"),
    COMMON_CAUSE("Common cause"),
    CONCERNING("Concerning"),
    CHANGING("Changing, better way not said"),
    NONE("No icon");

    private final String head;

    Row(String head) {
      this.head = head;
    }

    static Row of(ChartAnalysis chart) {
      return chart.variation().map(Row::of).orElse(NONE);
    }

    private static Row of(Variation variation) {
      if (variation.isImproving() || variation.isConcerning()) {
        return variation.isImproving() ? IMPROVING : CONCERNING;
      }
      return variation == Variation.COMMON_CAUSE ? COMMON_CAUSE : CHANGING;
    }

    /** Whether it is shown where nothing is in it. */
    boolean isUsual() {
      return ordinal() <= CONCERNING.ordinal();
    }
  }

  /** What assurance says. */
  enum Column {
    PASSING("Passing"),
    HIT_AND_MISS("Hit and miss"),
    FAILING("Failing"),
    NONE("No target or no limits");

    private final String head;

    Column(String head) {
      this.head = head;
    }

    static Column of(ChartAnalysis chart) {
      return chart.assurance().map(Column::of).orElse(NONE);
    }

    private static Column of(Assurance assurance) {
      return switch (assurance) {
        case PASSING -> PASSING;
        case HIT_AND_MISS -> HIT_AND_MISS;
        case FAILING -> FAILING;
      };
    }
  }

  private final Html html;
  private final List<Chapter> chapters;

  private Matrix(Html html, List<Chapter> chapters) {
    this.html = html;
    this.chapters = chapters;
  }

  static void write(Html html, List<Chapter> chapters) {
    Matrix matrix = new Matrix(html, chapters);
    html.line(
        "p",
        "Look first at what is concerning and failing; then at common cause and failing: that is"
            + " stable, so it will go on missing its target until the process is changed.");
    HtmlTable.open(html, "Measures by variation and assurance");
    html.open("thead").open("tr").inline("th", "Variation", "scope", "col");
    for (Column column : Column.values()) {
      html.inline("th", column.head, "scope", "col");
    }
    html.close().close().open("tbody").newLine();
    Arrays.stream(Row.values()).filter(matrix::isShown).forEach(matrix::row);
    html.close();
    HtmlTable.close(html);
  }

  private boolean isShown(Row row) {
    return row.isUsual() || chapters.stream().anyMatch(c -> Row.of(c.chart()) == row);
  }

  private void row(Row row) {
    html.open("tr").inline("th", row.head, "scope", "row");
    for (Column column : Column.values()) {
      cell(row, column);
    }
    html.close();
  }

  private void cell(Row row, Column column) {
    List<Chapter> here = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (Row.of(chapter.chart()) == row && Column.of(chapter.chart()) == column) {
        here.add(chapter);
      }
    }
    boolean first = column == Column.FAILING && row != Row.IMPROVING && row.isUsual();
    html.open("td", "class", first ? "urgent" : "cell");
    if (here.isEmpty()) {
      html.text("none");
    } else {
      html.open("ul").newLine();
      for (Chapter chapter : here) {
        html.open("li").inline("a", chapter.title(), "href", "#" + chapter.anchor()).close();
      }
      html.close();
    }
    html.close();
  }
}
