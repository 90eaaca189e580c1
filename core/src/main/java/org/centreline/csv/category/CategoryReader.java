package org.centreline.csv.category;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.choice.LeftOut;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.personal.PersonalCategory;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.DecimalSigns;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.row.DataRows;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowAggregation;
import org.centreline.csv.row.RowGroups;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.row.Source;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.FileText;
import org.centreline.series.Tally;

/** Reads what rows belong to, and how many there are of each. */
public final class CategoryReader {

  private static final int NO_COLUMN = -1;

  private CategoryReader() {}

  /**
   * Reads a file.
   *
   * @throws DataException with every problem of the file, where it can't be used
   */
  public static Categories read(CsvFile file, CategoryColumns columns, ReadingOptions asked) {
    Optional<Categories> plain =
        FileRows.isLarge(file) ? plain(file, columns, asked) : Optional.empty();
    return plain.orElseGet(() -> asWritten(file, columns, asked));
  }

  /** Of a large file of plain rows; empty where it is not. */
  private static Optional<Categories> plain(
      CsvFile file, CategoryColumns columns, ReadingOptions asked) {
    try {
      return FileText.plain(file, asked.encoding())
          .map(text -> read(file, text, columns, new Asked(asked, file.findings())));
    } catch (OddBytes otherwise) {
      return Optional.empty();
    }
  }

  /** Of any file. */
  private static Categories asWritten(CsvFile file, CategoryColumns columns, ReadingOptions asked) {
    FileFindings findings = file.findings();
    FileText text = FileText.of(file.bytes(), asked.encoding(), findings);
    return read(file, text, columns, new Asked(asked, findings));
  }

  /** How a text is read, and where what is found goes. */
  private record Asked(ReadingOptions options, FileFindings findings) {}

  private static Categories read(
      CsvFile file, FileText text, CategoryColumns columns, Asked asked) {
    FileFindings findings = asked.findings();
    CsvTable table = CsvTable.open(text, columns.columns(), asked.options(), findings);
    Counted counted = counted(table, columns, asked.options(), findings);
    Dialect dialect =
        new Dialect(text.encoding(), table.delimiter(), table.header().line(), Optional.empty());
    Source source =
        new Source(
            file.name(),
            Checksum.of(file.bytes()),
            counted.rows(),
            counted.counter().rows(),
            findings.notices(),
            dialect,
            findings.skipped().all());
    return new Categories(source, counted.counter().tallies());
  }

  /**
   * Reads a table that is open already.
   *
   * @throws DataException with every problem of the file, where it can't be used
   */
  public static List<Tally> tallies(
      KnownTable known, CategoryColumns columns, ReadingOptions asked, FileFindings findings) {
    return counted(known.table(), columns, asked, findings).counter().tallies();
  }

  private record Counted(CategoryCounter counter, int rows) {}

  private static Counted counted(
      CsvTable table, CategoryColumns columns, ReadingOptions asked, FileFindings findings) {
    ReadingOptions options = DecimalSigns.found(table, asked, findings);
    Layout layout = layout(table.header(), columns, findings);
    RowRequest request =
        new RowRequest(
            table,
            layout,
            options,
            Grouping.none(),
            columns.where(),
            RowAggregation.SUMS,
            findings);
    CategoryCounter counter = new CategoryCounter(request);
    DataRows dataRows =
        new DataRows(request, LeftOut.of(TableRoles.of(table, options).repeated()), counter);
    findings.stopIfAny();
    PersonalCategory.check(table, layout.x(), findings);
    findings.stopIfAny();
    dataRows.take();
    counter.finish();
    findings.stopIfAny();
    return new Counted(counter, dataRows.rows());
  }

  private static Layout layout(Header header, CategoryColumns columns, FileFindings findings) {
    int category = header.position(columns.category(), Matter.CATEGORY, findings);
    int count =
        columns
            .count()
            .map(name -> header.position(name, Matter.COUNT, findings))
            .orElse(NO_COLUMN);
    List<Integer> by = RowGroups.columns(columns.by(), header, findings);
    return new Layout(Axis.LABELS, category, count, NO_COLUMN, by, List.of());
  }
}
