package org.centreline.project.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.Sheet;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.since.ChartState;
import org.centreline.report.Cell;
import org.centreline.report.CsvPage;
import org.centreline.report.TextCells;

/**
 * What is recorded of a measure, as its file has it.
 *
 * @param lines in the order of the file
 */
public record Recording(List<Line> lines) {

  private static final List<String> COLUMNS = List.of("group", "finding", "x", "value");

  /**
   * One of its lines.
   *
   * @param number in the file, from 1
   * @param entry what it says
   */
  public record Line(int number, Entry entry) {}

  public Recording {
    lines = List.copyOf(lines);
  }

  /** What a file says; a missing column is read as empty cells, which then differ. */
  static Recording read(CsvFile file) {
    List<Line> lines = new ArrayList<>();
    for (Sheet.Line line : Sheet.read(file).lines()) {
      lines.add(
          new Line(
              line.number(),
              new Entry(
                  line.cell("group").orElse(""),
                  line.cell("finding").orElse(""),
                  line.cell("x").orElse(""),
                  line.cell("value").orElse(""))));
    }
    return new Recording(lines);
  }

  /** What a measure gives now, as it would be read again from its file. */
  static Recording of(Analysed measure) {
    return read(new CsvFile(measure.id(), text(measure).getBytes(StandardCharsets.UTF_8)));
  }

  /** The file of a measure: {@code group,finding,x,value}. */
  public static String text(Analysed measure) {
    CsvPage page = new CsvPage(TextCells.GUARDED);
    for (Entry entry : Entries.of(measure)) {
      page.row(
          List.of(
              new Cell.Words("group", entry.group()),
              new Cell.Words("finding", entry.finding()),
              new Cell.Words("x", entry.x()),
              new Cell.Words("value", entry.value())));
    }
    return page.close();
  }

  /** Whether columns are those of a recording. */
  static boolean hasColumns(List<String> names) {
    return names.containsAll(COLUMNS);
  }

  /** What is recorded of a chart. */
  RecordedChart chart(ChartState.Key key) {
    String group = key.group().orElse("");
    return new RecordedChart(
        key, entries().stream().filter(entry -> entry.group().equals(group)).toList());
  }

  /** The entries. */
  List<Entry> entries() {
    return lines.stream().map(Line::entry).toList();
  }
}
