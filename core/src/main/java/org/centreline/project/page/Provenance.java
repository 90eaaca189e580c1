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
    PackRequest request = pack.request();
    String options = String.join(" ", request.options());
    html.line(
        "p",
        "Made by Centreline "
            + Centreline.VERSION
            + " from the project folder "
            + pack.analysis().project().name()
            + (options.isEmpty() ? ", without options." : ", with " + options + "."));
    html.line(
        "p",
        "The same files and options give the same pack, byte for byte; pack-files.csv holds the"
            + " checksum of each of its files.");
    HtmlTable.write(html, table(pack), "The data of each measure");
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
      row.add(options(result));
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

  private static String options(Analysed result) {
    List<String> options = new ArrayList<>();
    result
        .measure()
        .options()
        .forEach(
            (name, values) -> {
              if (!name.equals("title")) {
                options.add((name + " " + String.join("; ", values)).strip());
              }
            });
    return String.join(", ", options);
  }

  private static List<String> reading(Source source) {
    return List.of(
        Numbers.count(source.rowsUsed()) + " of " + Numbers.count(source.rows()),
        String.join(" ", KeyFacts.notices(source)),
        source.sha256());
  }
}
