package org.centreline.csv;

import java.util.List;
import org.centreline.csv.point.Assembler;
import org.centreline.csv.point.GroupTotals;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.row.Gathered;
import org.centreline.csv.row.Gathered.RowOptions;
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
  public static Reading read(String name, byte[] bytes, Columns columns, ReadingOptions options) {
    return read(new CsvFile(name, bytes), columns, options, Grouping.none());
  }

  /** The same, the rows gathered into subgroups as asked. */
  public static Reading read(
      CsvFile file, Columns columns, ReadingOptions options, Grouping grouping) {
    Gathered gathered = Gathered.of(file, columns, options, grouping);
    return reading(gathered, measured(gathered));
  }

  /**
   * The measures of a table that is open already.
   *
   * @param findings where it is noted what was taken and left out
   */
  public static List<Measured> measured(
      KnownTable table, Columns columns, RowOptions how, Findings findings) {
    return measured(Gathered.of(table, columns, how, findings));
  }

  private static List<Measured> measured(Gathered gathered) {
    List<Measured> measured = assembled(gathered);
    noteAlike(measured, gathered.task().findings());
    GroupTotals.of(measured).note(gathered.task().findings());
    return measured;
  }

  /** The same for groups that are compared: totals among them are left out, and named. */
  public static Reading sites(
      CsvFile file, Columns columns, ReadingOptions options, Grouping grouping) {
    Gathered gathered = Gathered.of(file, columns, options, grouping);
    return reading(gathered, sites(gathered));
  }

  /** Groups of a table that is open already, to be compared. */
  public static List<Measured> sites(
      KnownTable table, Columns columns, RowOptions how, Findings findings) {
    return sites(Gathered.of(table, columns, how, findings));
  }

  private static List<Measured> sites(Gathered gathered) {
    return GroupTotals.of(assembled(gathered)).without(gathered.task().findings());
  }

  /** Sites of similar names are told by who compares them. */
  private static void noteAlike(List<Measured> groups, Findings findings) {
    List<String> names = groups.stream().flatMap(group -> group.group().stream()).toList();
    for (List<String> forms : Likeness.among(names)) {
      List<String> quoted = forms.stream().map(name -> "'" + Shown.text(name) + "'").toList();
      findings.note(
          Code.SIMILAR_NAMES,
          String.join(" and ", quoted)
              + " differ only by spaces, dashes or capital letters and were taken apart");
    }
  }

  private static List<Measured> assembled(Gathered gathered) {
    return new Assembler(gathered.task(), gathered.rows()).assemble(gathered.dates());
  }

  private static Reading reading(Gathered gathered, List<Measured> measured) {
    return new Reading(
        gathered.source(), measured, gathered.rows().unit(), gathered.dates().format());
  }
}
