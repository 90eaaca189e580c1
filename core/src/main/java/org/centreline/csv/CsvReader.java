package org.centreline.csv;

import java.util.List;
import java.util.function.Function;
import org.centreline.csv.grouped.GroupedTable;
import org.centreline.csv.point.Assembler;
import org.centreline.csv.point.GroupTotals;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.Likeness;
import org.centreline.series.Measured;

/** Reads measures from CSV. */
public final class CsvReader {

  private CsvReader() {}

  /**
   * Reads a file.
   *
   * @param name the file's name as people gave it, for messages
   * @param bytes the file; not changed
   * @param columns which columns hold what
   * @param options how the text is read
   * @throws DataException with every problem of the file, where it can't be used
   */
  public static FileContent read(
      String name, byte[] bytes, Columns columns, ReadingOptions options) {
    return read(new CsvFile(name, bytes), columns, options, Grouping.none());
  }

  /** The same, the rows gathered into subgroups as asked. */
  public static FileContent read(
      CsvFile file, Columns columns, ReadingOptions options, Grouping grouping) {
    if (JointReading.isWanted(columns)) {
      return new JointReading(file, columns, grouping)
          .content(alone -> read(file, alone, options, grouping));
    }
    return file.table().isPresent()
        ? grouped(GroupedTable.of(file, columns, options, grouping), grouping, CsvReader::measured)
        : reading(FileRows.of(file, columns, options, grouping), CsvReader::measured);
  }

  /** The measures of rows that were read for several. */
  static FileContent measures(FileRows gathered) {
    return reading(gathered, CsvReader::measured);
  }

  /** Groups of such rows that are compared. */
  static FileContent groups(FileRows gathered) {
    return reading(gathered, CsvReader::sites);
  }

  private static FileContent grouped(
      GroupedTable table, Grouping grouping, Function<FileRows, List<Measured>> measures) {
    return table.read(
        () -> {
          FileRows rows = FileRows.of(table.file(), table.columns(), table.options(), grouping);
          FileContent lines = reading(rows, measures);
          return new FileContent(
              table.source(lines.source()), lines.measured(), lines.unit(), lines.dates());
        });
  }

  /**
   * The measures of a table that is open already.
   *
   * @param findings where it is noted what was taken and left out
   */
  public static List<Measured> measured(
      KnownTable table, Columns columns, RowOptions how, FileFindings findings) {
    return measured(FileRows.of(table, columns, how, findings));
  }

  private static List<Measured> measured(FileRows gathered) {
    List<Measured> measured = assembled(gathered);
    noteAlike(measured, gathered.request().findings());
    GroupTotals.of(measured).note(gathered.request().findings());
    return measured;
  }

  /**
   * On which lines of a file the rows of each point stand.
   *
   * @throws DataException where it can't be used
   */
  public static PointLines lines(
      CsvFile file, Columns columns, ReadingOptions options, Grouping grouping) {
    return PointLines.of(FileRows.of(file, columns, options, grouping));
  }

  /** The same for groups that are compared: totals among them are left out, and named. */
  public static FileContent sites(
      CsvFile file, Columns columns, ReadingOptions options, Grouping grouping) {
    if (JointReading.isWanted(columns)) {
      return new JointReading(file, columns, grouping)
          .content(alone -> sites(file, alone, options, grouping));
    }
    return file.table().isPresent()
        ? grouped(GroupedTable.of(file, columns, options, grouping), grouping, CsvReader::sites)
        : reading(FileRows.of(file, columns, options, grouping), CsvReader::sites);
  }

  /** Groups of a table that is open already, to be compared. */
  public static List<Measured> sites(
      KnownTable table, Columns columns, RowOptions how, FileFindings findings) {
    return sites(FileRows.of(table, columns, how, findings));
  }

  private static List<Measured> sites(FileRows gathered) {
    return GroupTotals.of(assembled(gathered)).without(gathered.request().findings());
  }

  /** Sites of similar names are told by who compares them. */
  private static void noteAlike(List<Measured> groups, FileFindings findings) {
    List<String> names = groups.stream().flatMap(group -> group.group().stream()).toList();
    for (List<String> forms : Likeness.among(names)) {
      List<String> quoted = forms.stream().map(name -> "'" + Shown.text(name) + "'").toList();
      findings.note(
          Code.SIMILAR_NAMES,
          String.join(" and ", quoted)
              + " differ only by spaces, dashes or capital letters and were taken apart");
    }
  }

  private static List<Measured> assembled(FileRows gathered) {
    return new Assembler(gathered.request(), gathered.rows()).assemble(gathered.dates());
  }

  private static FileContent reading(
      FileRows gathered, Function<FileRows, List<Measured>> measures) {
    List<Measured> measured = measures.apply(gathered);
    return new FileContent(
        gathered.source(), measured, gathered.rows().unit(), gathered.dates().format());
  }
}
