package org.centreline.csv.row;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.choice.ColumnsChoice;
import org.centreline.csv.choice.LeftOut;
import org.centreline.csv.choice.Taken;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Profiles;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.DecimalSigns;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.role.YearTable;
import org.centreline.csv.row.FileRows.Named;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.slice.SlicePlan;
import org.centreline.csv.slice.SlicedRows;
import org.centreline.csv.slice.Slices;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.FileText;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/**
 * What one reader wants of the rows of a table, gathered while they go by; the same rows go by all
 * who gather some of them. Most are settled when all rows went by once; where dates turn out to be
 * written otherwise than it seemed, they have to go by again.
 */
public final class Gathering {

  /** So many rows go by before it is looked at what is held of them. */
  private static final int OFTEN = 1 << 13;

  private final CsvFile file;
  private final RowRequest request;
  private final LeftOut leftOut;
  private final Profiles profiles;
  private Collector rows;
  private DataRows dataRows;
  private Optional<DataRows> first = Optional.empty();
  private Optional<DateColumn> dates = Optional.empty();
  private Optional<String> checksum = Optional.empty();
  private Optional<FileRows> found = Optional.empty();
  private Optional<RuntimeException> failure = Optional.empty();
  private boolean putOff;

  private Gathering(CsvFile file, RowRequest request, LeftOut leftOut, Profiles profiles) {
    this.file = file;
    this.request = request;
    this.leftOut = leftOut;
    this.profiles = profiles;
    request.checkUntil();
    start(request);
  }

  private void start(RowRequest from) {
    Optional<String> pattern = from.options().dateFormat();
    rows = new Collector(from, new RunningDates(pattern, from.grouping()));
    dataRows = new DataRows(from, leftOut, rows);
  }

  /** Has the columns chosen and found; what stands against that ends the reading. */
  public static Gathering of(
      KnownTable known, Columns columns, RowOptions how, FileFindings findings) {
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
    Optional<YearTable> years =
        found.isWide() ? YearTable.of(table, columns, options) : Optional.empty();
    years.ifPresent(all -> all.note(table, findings));
    Layout monthly = years.map(all -> found.ofYears(all.months())).orElse(found);
    Layout layout = taken.joined().map(found::joining).orElse(monthly);
    RowRequest request =
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
            findings);
    // Totals of a year are no month.
    LeftOut leftOut =
        years
            .map(all -> LeftOut.of(Set.of(), all.months().column(), all.totals()))
            .orElse(taken.leftOut());
    return new Gathering(known.file(), request, leftOut, finder.profiles());
  }

  private static RowAggregation aggregation(Taken taken, Layout layout, RowOptions how) {
    boolean joining = taken.form().isAnswers() || taken.moments().isPresent();
    boolean labelled = joining && layout.isRatio() && layout.axis() == Axis.LABELS;
    RowAggregation likely = RowAggregation.of(layout, taken.grouping());
    return labelled ? RowAggregation.SUMS : how.aggregation().orElse(likely);
  }

  /** Whether the rows can go by together with those of another. */
  public boolean goesWith(Gathering other) {
    return request.table() == other.request.table()
        && request.options().decimal() == other.request.options().decimal();
  }

  /** Whether the rows have to go by, once more perhaps. */
  public boolean isOpen() {
    return found.isEmpty() && failure.isEmpty() && !putOff;
  }

  /** Gathers no more, and forgets what it has. */
  public void putOff() {
    putOff = true;
    start(request);
  }

  /** How many bytes are held of the rows, roughly. */
  public long held() {
    return putOff ? 0 : rows.held();
  }

  /**
   * What was gathered; empty where that was put off.
   *
   * @throws RuntimeException where the rows can't be used, or are not plain
   */
  public Optional<FileRows> found() {
    failure.ifPresent(
        why -> {
          throw why;
        });
    return found;
  }

  /** Lets the rows go by for this one alone. */
  FileRows alone() {
    while (isOpen()) {
      pass(List.of(this), () -> {});
    }
    return found().orElseThrow();
  }

  /**
   * Lets the rows go by once.
   *
   * @param all those that are open and go together
   * @param meanwhile looks from time to time at what they hold, and may put some of them off
   */
  public static void pass(List<Gathering> all, Runnable meanwhile) {
    CsvTable table = all.get(0).request.table();
    if (table.text().isLikely()) {
      passPlain(all, meanwhile);
      return;
    }
    int passed = 0;
    try (Rows rows = table.rows(Purpose.TAKE)) {
      while (rows.next()) {
        Row row = rows.row();
        for (Gathering one : all) {
          one.attempt(() -> one.dataRows.take(row));
        }
        if (++passed % OFTEN == 0) {
          meanwhile.run();
        }
      }
    }
    for (Gathering one : all) {
      one.attempt(
          () -> {
            one.dataRows.finish();
            one.settle();
          });
    }
  }

  private record Taker(Gathering one, PlainRows rows) {

    static Taker of(Gathering one) {
      return new Taker(one, new PlainRows(one.request, one.dataRows, one.rows, one.profiles));
    }

    void take(SlicedRows block) {
      one.attempt(() -> rows.take(block));
    }

    void end(Slices slices) {
      one.attempt(() -> one.end(rows, slices));
    }
  }

  private static void passPlain(List<Gathering> all, Runnable meanwhile) {
    List<Taker> takers = new ArrayList<>();
    all.forEach(one -> takers.add(Taker.of(one)));
    RowRequest request = all.get(0).request;
    FileText text = request.table().text();
    int above = request.header().line() + 1 - text.firstLine();
    Slices.Start start = new Slices.Start(text.bytesAbove(), above);
    try {
      SlicePlan plan = PlainRows.plan(takers.stream().map(Taker::rows).toList());
      InputStream in = text.stream(Purpose.TAKE);
      try (Slices slices = new Slices(in, start, plan, text.slicing())) {
        passPlain(slices, takers, meanwhile);
      }
    } catch (OddBytes odd) {
      all.forEach(one -> one.fail(odd));
    }
  }

  /** Those who gather no more are left out, so that what they held is free. */
  private static void passPlain(Slices slices, List<Taker> takers, Runnable meanwhile) {
    Optional<SlicedRows> next = slices.next();
    boolean begun = false;
    while (next.isPresent() && !takers.isEmpty()) {
      SlicedRows block = next.get();
      takers.forEach(taker -> taker.take(block));
      begun = begun || begin(slices, takers);
      slices.release(block);
      meanwhile.run();
      takers.removeIf(taker -> !taker.one().isOpen());
      next = slices.next();
    }
    takers.forEach(taker -> taker.end(slices));
  }

  /** Has all cores cut blocks, as soon as it is known how; rows for several are not summed up. */
  private static boolean begin(Slices slices, List<Taker> takers) {
    Optional<PlainRows> alone =
        takers.size() == 1 ? Optional.of(takers.get(0).rows()) : Optional.empty();
    boolean ready = alone.map(PlainRows::isAhead).orElse(true);
    if (ready) {
      slices.begin(alone.flatMap(PlainRows::summing));
    }
    return ready;
  }

  private void end(PlainRows taker, Slices slices) {
    taker.end(slices);
    checksum = checksum.or(() -> Optional.of(Checksum.hex(slices.digest())));
    settle();
  }

  /** What stands against one stands not against the others. */
  private void attempt(Runnable step) {
    if (isOpen()) {
      try {
        step.run();
      } catch (DataException | OddBytes why) {
        fail(why);
      }
    }
  }

  private void fail(RuntimeException why) {
    if (isOpen()) {
      failure = Optional.of(why);
    }
  }

  /** All rows went by. */
  private void settle() {
    if (first.isEmpty()) {
      rows.finish();
      boolean dated = request.layout().axis() == Axis.DATES;
      List<String> texts = dated ? rows.places().texts() : List.of();
      dates = Optional.of(new DateColumn(texts, request.options().dateFormat()));
      first = Optional.of(dataRows);
      if (!rows.dates().agree(dates.get())) {
        RowRequest quiet = request.into(new FileFindings(""));
        rows = new Collector(quiet, new RunningDates(dates.get(), request.grouping()));
        dataRows = new DataRows(quiet, leftOut, rows);
        return;
      }
    }
    found = Optional.of(new FileRows(file, checksum, request, rows, first.get(), dates.get()));
  }
}
