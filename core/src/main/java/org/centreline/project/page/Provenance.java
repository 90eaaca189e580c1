package org.centreline.project.page;

import java.util.ArrayList;
import java.util.List;
import org.centreline.Centreline;
import org.centreline.csv.row.Source;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.report.KeyFacts;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;
import org.centreline.words.Numbers;

/** Where a pack comes from: program, options, and the file of each measure. */
final class Provenance {

  private Provenance() {}

  static void write(Html html, Pack pack) {
    html.line("p", made(pack));
    html.line(
        "p",
        "The same files and options give the same pack, byte for byte; pack-files.csv holds the"
            + " checksum of each of its files.");
    HtmlTable.write(html, table(pack), "The data of each measure");
  }

  private static String made(Pack pack) {
    String options = String.join(" ", pack.request().options());
    return "Made by Centreline "
        + Centreline.VERSION
        + " from the project folder "
        + pack.analysis().project().name()
        + (options.isEmpty() ? ", without options." : ", with " + options + ".");
  }

  /** What a reader of the tables alone should know. */
  static List<String> lines(Pack pack) {
    List<String> lines = new ArrayList<>();
    lines.add("A report on a service, not for the care of an individual patient.");
    lines.add(
        "Summary: a row a chart, with its newest value. Points: every point of every chart with all"
            + " its digits, as in points.csv; a percentage is a share of 1 there.");
    lines.add(
        "The links lead to " + Pack.INDEX + " or a page beside it, in the folder of the pack.");
    if (!pack.request().showsInput()) {
      lines.add(pack.request().disclosure().sentence());
    }
    lines.addAll(pack.failures());
    lines.add(made(pack));
    return lines;
  }

  private static Table table(Pack pack) {
    boolean open = pack.request().showsInput();
    List<Column> columns = new ArrayList<>();
    List.of("Measure", "File", "Options").forEach(head -> columns.add(left(head)));
    if (open) {
      columns.add(new Column("Rows used", Align.RIGHT));
      columns.add(left("While reading"));
      columns.add(left("SHA-256"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Analysed result : pack.analysis().analysed()) {
      List<String> row = new ArrayList<>();
      row.add(result.id());
      row.add(result.measure().file());
      row.add(result.options());
      if (open) {
        row.addAll(reading(result.source()));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private static Column left(String head) {
    return new Column(head, Align.LEFT);
  }

  private static List<String> reading(Source source) {
    return List.of(
        Numbers.count(source.rowsUsed()) + " of " + Numbers.count(source.rows()),
        String.join(" ", KeyFacts.notices(source)),
        source.sha256());
  }
}
