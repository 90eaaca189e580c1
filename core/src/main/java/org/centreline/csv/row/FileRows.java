package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.choice.ColumnsChoice;
import org.centreline.csv.choice.LeftOut;
import org.centreline.csv.choice.Taken;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Profiles;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.DecimalSigns;
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

  /** Reads the rows of a file. */
  public static FileRows of(CsvFile file, Columns columns, RowOptions how) {
    Optional<FileRows> plain =
        file.bytes().size() < LARGE
            ? Optional.empty()
            : plain(file, columns, how, Setting.standard());
    return plain.orElseGet(() -> asWritten(file, columns, how));
  }

  /** The rows of a file that is plain; empty where it is not, or has a problem to be told. */
  public static Optional<FileRows> plain(
      CsvFile file, Columns columns, RowOptions how, Setting slicing) {
    FileFindings findings = new FileFindings(file.name());
    try {
      Optional<FileText> text = FileText.likely(file.bytes(), how.options().encoding(), slicing);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      CsvTable table = CsvTable.open(text.get(), columns, how.options(), findings);
      FileRows found = of(known(file, table, findings), columns, how, findings);
      findings.stopIfAny();
      return Optional.of(found);
    } catch (OddBytes | DataException otherwise) {
      return Optional.empty();
    }
  }

  /** The rows of any file. */
  public static FileRows asWritten(CsvFile file, Columns columns, RowOptions how) {
    FileFindings findings = new FileFindings(file.name());
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
    CsvFile file = known.file();
    CsvTable table = known.table();
    for (Named named : how.named()) {
      table.header().position(named.column(), named.matter(), findings);
    }
    findings.stopIfAny();
    ReadingOptions options = DecimalSigns.found(table, how.options(), findings);
    boolean charted = how.aggregation().isEmpty();
    Taken taken =
        charted
            ? ColumnsChoice.of(known, columns, how.grouping(), options, findings)
            : Taken.asAsked(columns, how.grouping());
    RowOptions read = new RowOptions(options, taken.grouping(), how.named(), how.aggregation());
    ColumnFinder finder = new ColumnFinder(table, read, findings);
    Layout found = finder.find(taken.columns());
    taken.chosen().ifPresent(said -> findings.note(Code.COLUMN_CHOSEN, said));
    Optional<YearTable> years = YearTable.of(table, found, columns, options);
    years.ifPresent(all -> all.note(table, findings));
    Layout monthly = years.map(all -> found.ofYears(all.months())).orElse(found);
    Layout layout = taken.joined().map(found::joining).orElse(monthly);
    return fileRows(
        file,
        new RowRequest(
            table,
            layout,
            options,
            taken.grouping(),
            columns.where(),
            aggregation(taken, layout, how),
            taken.nature(),
            taken.form(),
            taken.moments(),
            findings),
        years.map(YearTable::leftOut).orElse(taken.leftOut()),
        finder.profiles());
  }

  private static RowAggregation aggregation(Taken taken, Layout layout, RowOptions how) {
    boolean joining = taken.form().isAnswers() || taken.moments().isPresent();
    boolean labelled = joining && layout.isRatio() && layout.axis() == Axis.LABELS;
    RowAggregation likely = RowAggregation.of(layout, taken.grouping());
    return labelled ? RowAggregation.SUMS : how.aggregation().orElse(likely);
  }

  private static FileRows fileRows(
      CsvFile file, RowRequest request, LeftOut leftOut, Profiles profiles) {
    request.checkUntil();
    Optional<String> pattern = request.options().dateFormat();
    Collector rows = new Collector(request, new RunningDates(pattern, request.grouping()));
    DataRows dataRows = new DataRows(request, leftOut, rows);
    Optional<String> checksum = take(dataRows, rows, request, profiles);
    rows.finish();
    boolean dated = request.layout().axis() == Axis.DATES;
    DateColumn dates = new DateColumn(dated ? rows.places().texts() : List.of(), pattern);
    Collector settled = rows.dates().agree(dates) ? rows : again(request, leftOut, dates, profiles);
    return new FileRows(file, checksum, request, settled, dataRows, dates);
  }

  /** The rows once more, now that it is known how their dates are written. */
  private static Collector again(
      RowRequest request, LeftOut leftOut, DateColumn dates, Profiles profiles) {
    RowRequest quiet = request.into(new FileFindings(""));
    Collector rows = new Collector(quiet, new RunningDates(dates, request.grouping()));
    take(new DataRows(quiet, leftOut, rows), rows, quiet, profiles);
    return rows;
  }

  /** Takes in all rows, with the checksum where it was made meanwhile. */
  private static Optional<String> take(
      DataRows dataRows, Collector rows, RowRequest request, Profiles profiles) {
    if (request.table().text().isLikely()) {
      return Optional.of(new PlainRows(request, dataRows, rows).take(profiles));
    }
    dataRows.take();
    return Optional.empty();
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
