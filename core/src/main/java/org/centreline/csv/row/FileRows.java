package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.slice.Slices.Setting;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.FileText;

/**
 * What was kept of the rows of a file, before anything is made of it.
 *
 * @param file the file
 * @param checksum of its bytes, where it was made while they were read
 * @param request what was read, and how
 * @param rows what was kept
 * @param dataRows how many rows there were
 * @param dates the dates of the rows; none where the x axis is no calendar
 */
public record FileRows(
    CsvFile file,
    Optional<String> checksum,
    RowRequest request,
    Collector rows,
    DataRows dataRows,
    DateColumn dates) {

  /**
   * A column that an option of its own names.
   *
   * @param matter such as the column of people
   * @param column the column's name
   */
  public record Named(Matter matter, String column) {}

  /** Reads the rows; columns named by options of their own are missed under these. */
  public static FileRows of(
      CsvFile file, Columns columns, ReadingOptions options, Grouping grouping) {
    return of(file, columns, RowOptions.of(options, grouping));
  }

  /**
   * How rows are read.
   *
   * @param options how the text is read
   * @param grouping how rows become subgroups
   * @param named columns that go by options of their own
   * @param aggregation what is held of the rows; as little as the grouping needs where empty
   */
  public record RowOptions(
      ReadingOptions options,
      Grouping grouping,
      List<Named> named,
      Optional<RowAggregation> aggregation) {

    /** Rows gathered into subgroups. */
    public static RowOptions of(ReadingOptions options, Grouping grouping) {
      return new RowOptions(options, grouping, List.of(), Optional.empty());
    }

    /** Every row as it stands. */
    public static RowOptions ofRows(ReadingOptions options, List<Named> named) {
      return new RowOptions(options, Grouping.none(), named, Optional.of(RowAggregation.ROWS));
    }
  }

  /** Smaller files are read before the many cores have begun. */
  private static final long LARGE = 1L << 22;

  /** Whether a file is read as one of plain rows first. */
  public static boolean isLarge(CsvFile file) {
    return file.bytes().size() >= LARGE && file.bytes().made().isEmpty();
  }

  /** Reads the rows of a file. */
  public static FileRows of(CsvFile file, Columns columns, RowOptions how) {
    Optional<FileRows> plain = isLarge(file) ? large(file, columns, how) : Optional.empty();
    return plain.orElseGet(() -> asWritten(file, columns, how));
  }

  /**
   * The same as {@link #plain} for a file whose rows take their time: what its beginning tells, and
   * a bound that is passed, is told without going through the rest of it.
   */
  private static Optional<FileRows> large(CsvFile file, Columns columns, RowOptions how) {
    FileFindings findings = file.findings();
    try {
      Optional<Gathering> begun = begun(file, columns, how, Setting.standard(), findings);
      return begun.flatMap(gathering -> rows(gathering, findings));
    } catch (OddBytes otherwise) {
      return Optional.empty();
    }
  }

  private static Optional<FileRows> rows(Gathering gathering, FileFindings findings) {
    try {
      FileRows found = gathering.alone();
      findings.stopIfAny();
      return Optional.of(found);
    } catch (DataException otherwise) {
      if (otherwise.isOfBounds()) {
        throw otherwise;
      }
      return Optional.empty();
    }
  }

  /** The rows of a file that is plain; empty where it is not, or has a problem to be told. */
  public static Optional<FileRows> plain(
      CsvFile file, Columns columns, RowOptions how, Setting slicing) {
    FileFindings findings = file.findings();
    try {
      return begun(file, columns, how, slicing, findings)
          .flatMap(gathering -> rows(gathering, findings));
    } catch (OddBytes | DataException otherwise) {
      return Optional.empty();
    }
  }

  /** Looks at the beginning of a file that most likely is plain; empty where it is not. */
  private static Optional<Gathering> begun(
      CsvFile file, Columns columns, RowOptions how, Setting slicing, FileFindings findings) {
    Optional<FileText> likely = FileText.likely(file, how.options().encoding(), slicing);
    return likely.map(
        text -> {
          CsvTable table = CsvTable.open(text, columns, how.options(), findings);
          KnownTable known = known(file, table, findings);
          findings.head(table.header().all());
          return Gathering.of(known, columns, how, findings);
        });
  }

  /** The rows of any file. */
  public static FileRows asWritten(CsvFile file, Columns columns, RowOptions how) {
    FileFindings findings = file.findings();
    FileText text = FileText.of(file.bytes(), how.options().encoding(), findings);
    CsvTable table = CsvTable.open(text, columns, how.options(), findings);
    return of(known(file, table, findings), columns, how, findings);
  }

  private static KnownTable known(CsvFile file, CsvTable table, FileFindings findings) {
    PersonalColumns.note(table, findings);
    return new KnownTable(file, table);
  }

  /** Reads the rows of a table that is open already. */
  public static FileRows of(
      KnownTable known, Columns columns, RowOptions how, FileFindings findings) {
    findings.head(known.table().header().all());
    return Gathering.of(known, columns, how, findings).alone();
  }

  /** The same for another who makes something of them and tells what was found meanwhile. */
  public FileRows again(String sum) {
    RowRequest other = request.into(request.findings().copy());
    return new FileRows(file, Optional.of(checksum.orElse(sum)), other, rows, dataRows, dates);
  }

  /** How many bytes are held of the rows, roughly. */
  public long held() {
    return rows.held();
  }

  private boolean isDated() {
    return request.layout().axis() == Axis.DATES;
  }

  /** Where the rows came from, with everything found so far. */
  public Source source() {
    CsvTable table = request.table();
    Optional<String> format =
        isDated() ? Optional.of(dates.format().described()) : Optional.empty();
    Dialect dialect =
        new Dialect(table.text().encoding(), table.delimiter(), table.header().line(), format);
    return new Source(
        file.name(),
        checksum.orElseGet(() -> Checksum.of(file.bytes())),
        dataRows.rows(),
        rows.rowsUsed(),
        request.findings().notices(),
        dialect,
        skipped());
  }

  /** With the rows that are later than was asked for; the cells of a wide table are no rows. */
  private List<Skipped> skipped() {
    List<Skipped> all = new ArrayList<>(request.findings().skipped().all());
    if (!request.layout().isWide()) {
      all.addAll(rows.days().laterRows());
    }
    return all;
  }
}
