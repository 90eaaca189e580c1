package org.centreline.project.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.project.page.CrossTable.Cell;
import org.centreline.project.page.CrossTable.Link;
import org.centreline.project.page.CrossTable.Row;
import org.centreline.project.page.CrossTable.Tint;
import org.centreline.report.html.Html;
import org.centreline.words.chart.VariationRow;

/**
 * Variation across, by assurance: which measures change, and which will reach their target. Rows
 * and columns follow board reports on Making Data Count's icons (NHS England).
 */
final class IconMatrix {

  /** What assurance says. */
  private enum Column {
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

  private final List<Chapter> chapters;

  private IconMatrix(List<Chapter> chapters) {
    this.chapters = chapters;
  }

  static void write(Html html, List<Chapter> chapters) {
    IconMatrix matrix = new IconMatrix(chapters);
    html.line(
        "p",
        "Look first at what is concerning and failing; then at common cause and failing: that is"
            + " stable, so it will go on missing its target until the process is changed.");
    List<String> heads =
        Stream.concat(Stream.of("Variation"), Arrays.stream(Column.values()).map(c -> c.head))
            .toList();
    List<Row> rows =
        Arrays.stream(VariationRow.values()).filter(matrix::isShown).map(matrix::row).toList();
    new CrossTable("Measures by variation and assurance", heads, rows).write(html);
  }

  private boolean isShown(VariationRow row) {
    return row.isUsual() || chapters.stream().anyMatch(c -> VariationRow.of(c.chart()) == row);
  }

  private Row row(VariationRow row) {
    return new Row(
        row.head(), Arrays.stream(Column.values()).map(column -> cell(row, column)).toList());
  }

  private Cell cell(VariationRow row, Column column) {
    List<Link> here =
        chapters.stream()
            .filter(c -> VariationRow.of(c.chart()) == row && Column.of(c.chart()) == column)
            .map(chapter -> new Link(chapter.title(), "#" + chapter.anchor()))
            .toList();
    boolean first = column == Column.FAILING && row != VariationRow.IMPROVING && row.isUsual();
    return new Cell(here, first ? Tint.URGENT : Tint.PLAIN);
  }
}
