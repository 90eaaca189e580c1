package org.centreline.project.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.report.html.CrossTable;
import org.centreline.report.html.CrossTable.Cell;
import org.centreline.report.html.CrossTable.Link;
import org.centreline.report.html.CrossTable.Row;
import org.centreline.report.html.CrossTable.Tint;
import org.centreline.report.html.Html;
import org.centreline.words.chart.VariationRow;
import org.centreline.words.compare.PeerColumn;
import org.centreline.words.compare.PeerMatrix;

/**
 * Is each site changing, and is it different from the others? With links to the charts.
 *
 * @param measure the sites
 * @param places where the charts stand
 */
record PeerTable(SharedMeasure measure, ChartPlaces places) {

  /** Writes it where there is a funnel. */
  void write(Html html) {
    if (measure.comparison().funnel().isEmpty()) {
      return;
    }
    PeerMatrix matrix = PeerMatrix.of(measure.comparison());
    List<String> heads =
        Stream.concat(Stream.of("Its own chart"), matrix.columns().stream().map(PeerColumn::head))
            .toList();
    List<Row> rows = matrix.rows().stream().map(row -> row(matrix, row)).toList();
    new CrossTable(measure.title() + ": changing, and different?", heads, rows).write(html);
  }

  private Row row(PeerMatrix matrix, VariationRow row) {
    return new Row(
        row.head(), matrix.columns().stream().map(column -> cell(matrix, row, column)).toList());
  }

  private Cell cell(PeerMatrix matrix, VariationRow row, PeerColumn column) {
    List<Link> links = matrix.cell(row, column).stream().map(this::link).toList();
    boolean first = column == PeerColumn.WORSE && row != VariationRow.IMPROVING && row.isUsual();
    return new Cell(links, first ? Tint.URGENT : Tint.PLAIN);
  }

  private Link link(ChartAnalysis chart) {
    Map<String, Chapter> chapters = measure.chapters();
    String site = Comparison.name(chart);
    return new Link(site, places.chart(chapters.get(site)));
  }
}
