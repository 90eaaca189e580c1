package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.centreline.Matter;
import org.centreline.csv.choice.LeftOut;
import org.centreline.csv.header.Header;
import org.centreline.csv.header.RowShape;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/** Goes through the rows below the header once and passes on those that are data. */
public final class DataRows {

  /** What becomes of the rows that are data. */
  @FunctionalInterface
  public interface Receiver {

    /** Keeps what is needed of a row; the row itself may be changed afterwards. */
    void keep(Row row);

    /**
     * Looks at a row that was not asked for.
     *
     * @param unmet the filters that it does not meet, one bit each
     */
    default void pass(Row row, long unmet) {}
  }

  private final RowRequest request;
  private final LeftOut leftOut;
  private final Map<Integer, Integer> totals = new TreeMap<>();
  private final RowFilter rowFilter;
  private final Receiver receiver;
  private final Footers footers;
  private final RowShape shape;
  private final List<Row> held = new ArrayList<>();
  private final List<Integer> besides = new ArrayList<>();
  private int rows;
  private int blank;
  private int newlyBlank;

  /** Of a table of which every row is read. */
  public DataRows(RowRequest request, Receiver receiver) {
    this(request, LeftOut.NOTHING, receiver);
  }

  /** Leaves out some rows. */
  public DataRows(RowRequest request, LeftOut leftOut, Receiver receiver) {
    this.request = request;
    this.leftOut = leftOut;
    this.receiver = receiver;
    rowFilter = new RowFilter(request.where(), request.header(), request.findings());
    footers = new Footers(request);
    shape = request.shape();
  }

  /** The same rows once more, for another purpose. */
  public DataRows again(RowRequest other, Receiver others) {
    return new DataRows(other, leftOut, others);
  }

  /** How many rows hold anything. */
  public int rows() {
    return rows;
  }

  /** Takes in all rows; problems are gathered, but a table without rows ends the reading. */
  public void take() {
    try (Rows all = request.table().rows(Purpose.TAKE)) {
      while (all.next()) {
        take(all.row());
      }
    }
    finish();
  }

  /** Tells what was found once all rows were taken in. */
  void finish() {
    FileFindings findings = request.findings();
    if (rows == held.size()) {
      Mismatch none = new Mismatch("rows of data below the header", "none", "check the file");
      throw findings.fatal(Code.NO_ROWS, Place.line(request.header().line()), none);
    }
    if (blank > 0) {
      findings.note(Code.BLANK_ROWS, Shown.count(blank, "empty row") + " left out");
    }
    if (!held.isEmpty()) {
      held.forEach(row -> findings.skipped().add(Code.FOOTER_ROWS, row.line()));
      String from = " below the data left out, from " + findings.row(held.get(0).line());
      findings.note(Code.FOOTER_ROWS, Shown.count(held.size(), "row") + from);
    }
    if (!besides.isEmpty()) {
      String where = ", from " + findings.row(besides.get(0)) + ": not read";
      String what = " with a cell under a heading without a name";
      findings.note(Code.RAGGED_ROW, Shown.count(besides.size(), "row") + what + where);
    }
    noteLeftOut(findings);
    rowFilter.finish(request.header(), findings);
  }

  private void noteLeftOut(FileFindings findings) {
    if (!leftOut.repeated().isEmpty()) {
      int first = leftOut.repeated().stream().min(Integer::compare).get();
      findings.note(
          Code.DUPLICATE_ROWS,
          Shown.count(leftOut.repeated().size(), "row")
              + " left out that repeat others cell by cell, from "
              + findings.row(first));
    }
    totals.forEach(this::noteTotals);
  }

  private void noteTotals(int column, int rows) {
    List<String> names =
        leftOut.totals().get(column).stream().sorted().map(DataRows::quoted).toList();
    request
        .findings()
        .note(
            Code.HIDDEN_TOTAL,
            Shown.count(rows, "row")
                + " of "
                + String.join(", ", names)
                + " in '"
                + Shown.text(request.header().name(column))
                + "' left out: a total is not added to its parts; to see it alone, use "
                + Matter.WHERE);
  }

  private static String quoted(String name) {
    return name.isEmpty() ? "an empty cell" : "'" + Shown.text(name) + "'";
  }

  /** Takes in the next row; false where it is kept back, as it may be a footer, or is empty. */
  boolean take(Row row) {
    int filled = row.filled();
    if (filled == 0) {
      newlyBlank++;
      return false;
    }
    count();
    if (footers.mayHold(row, filled)) {
      held.add(row);
      return false;
    }
    passHeld();
    pass(row);
    return true;
  }

  /** Passes on what was held back, as data follow. */
  void passAllBefore() {
    blank += newlyBlank;
    newlyBlank = 0;
    passHeld();
  }

  /** Counts rows that are data and to be kept, which the receiver has already. */
  void countKept(int more) {
    rows += more;
    rowFilter.keep(more);
  }

  /** Whether a text in a column leaves its row to be kept, and is no remark in place of a date. */
  boolean lets(int column, String text) {
    boolean total = leftOut.isTotal(column, text);
    boolean dated = request.layout().axis() == Axis.DATES && column == request.layout().x();
    boolean remark = dated && footers.isRemark(text);
    return !total && !remark && rowFilter.isMet(column, text);
  }

  /** The columns that tell whether a row is kept. */
  Set<Integer> deciding() {
    Set<Integer> columns = new TreeSet<>(rowFilter.columns());
    columns.addAll(leftOut.totals().keySet());
    return columns;
  }

  /** Whether single lines are left out. */
  boolean leavesOutLines() {
    return !leftOut.repeated().isEmpty();
  }

  private void count() {
    rows++;
    blank += newlyBlank;
    newlyBlank = 0;
  }

  private void passHeld() {
    for (Row data : held) {
      pass(data);
    }
    held.clear();
  }

  /** Rows that looked like footers turn out to be data where data follow. */
  private void pass(Row row) {
    int filled = row.filled();
    Header header = request.header();
    boolean beside = filled > header.width() && filled <= header.cells();
    // Cells of a workbook are not cut: what stands beside its table is nothing but that.
    boolean whole = beside && request.table().text().isMade();
    Optional<Mismatch> wrong = whole ? Optional.empty() : shape.mismatch(row, filled);
    if (beside && wrong.isEmpty()) {
      besides.add(row.line());
    }
    if (wrong.isPresent()) {
      request.findings().problem(Code.RAGGED_ROW, Place.line(row.line()), wrong.get());
    } else if (leftOut.repeated().contains(row.line())) {
      request.findings().skipped().add(Code.DUPLICATE_ROWS, row.line());
    } else if (rowFilter.keeps(row)) {
      keep(row);
    } else {
      receiver.pass(row, rowFilter.unmet());
      request.findings().skipped().add(Code.FILTERED_ROWS, row.line());
    }
  }

  private void keep(Row row) {
    for (int column : leftOut.totals().keySet()) {
      if (leftOut.isTotal(column, row.cell(column))) {
        totals.merge(column, 1, Integer::sum);
        request.findings().skipped().add(Code.HIDDEN_TOTAL, row.line());
        return;
      }
    }
    receiver.keep(row);
  }
}
