package org.centreline.csv.row;

import java.time.LocalDate;
import java.util.Optional;
import org.centreline.csv.date.TimesOfDay;
import org.centreline.csv.header.Header;
import org.centreline.csv.number.Lengths;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.slice.SliceNumbers;
import org.centreline.csv.text.Dictionary;
import org.centreline.csv.text.Row;
import org.centreline.series.Targets;

/** Goes through the rows once and keeps of each what the measures need. */
public final class Collector implements DataRows.Receiver {

  private final RowRequest request;
  private final Header header;
  private final Layout layout;
  private final FileFindings findings;
  private final RowNumbers numbers;
  private final Dictionary places = new Dictionary();
  private final RowGroups groups;
  private final RowStore store = new RowStore();
  private final Batches batches;
  private final CountChecks counts;
  private final RunningDates dates;
  private final TimesOfDay times = new TimesOfDay();
  private final RowDays days;
  private int firstLine;
  private int entries;
  private int undated;
  private int labelRows;

  /** Keeps rows whose dates are read in some way. */
  public Collector(RowRequest request, RunningDates dates) {
    this.request = request;
    this.dates = dates;
    header = request.header();
    layout = request.layout();
    findings = request.findings();
    numbers = new RowNumbers(request);
    groups = new RowGroups(layout.by());
    batches = new Batches(request.aggregation());
    counts = new CountChecks(request);
    days = new RowDays(request.grouping().every().isPresent() || request.isBetween());
  }

  @Override
  public void keep(Row row) {
    if (layout.isWide()) {
      keepWide(row);
      return;
    }
    int place = 0;
    if (layout.axis() != Axis.ROWS) {
      String cell = layout.place(row);
      place = place(cell);
      if (place == Dictionary.UNKNOWN) {
        if (cell.isEmpty() || layout.axis() == Axis.DATES && MissingMark.isMere(cell)) {
          withoutPlace(row, cell);
          return;
        }
        place = code(key(cell));
        if (request.moments().isPresent() && request.moments().get().label(cell).isEmpty()) {
          findings.problem(
              Code.BAD_DATE, request.place(row.line(), layout.x()), RowRequest.noMoment(cell));
        }
      }
    }
    if (isLater(place)) {
      days.addLater(row.line());
    } else {
      MeasuredRow entry = numbers.measured(row, group(row), place);
      hold(entry.of(request.table().text().tallies().of(row.line())));
    }
  }

  @Override
  public void pass(Row row, long unmet) {
    if (layout.axis() == Axis.DATES && !layout.isWide() && !numbers.areMissing(row)) {
      days.addOther(unmet, key(row.cell(layout.x())));
    }
  }

  /** Whether rows of known places, groups and plain numbers may be kept without their cells. */
  boolean takesPlain() {
    return numbers.arePlain();
  }

  /** Keeps such a row. */
  void keepPlain(MeasuredRow row) {
    numbers.plain(row);
    hold(row);
  }

  CountChecks counts() {
    return counts;
  }

  /** Takes note of rows that were summed up where they were cut. */
  void keepSummed(SliceNumbers summed) {
    numbers.plain(summed);
    counts.add(summed);
    days.add(summed);
    entries += summed.rows();
  }

  /** The number of a text in the date or order column that is taken as it is; else unknown. */
  int plainPlace(String cell) {
    int place = place(cell);
    boolean later = place >= 0 && isLater(place);
    return later ? Dictionary.UNKNOWN : place;
  }

  /** Whether a place is later than rows are taken of; of moments the label begins with the day. */
  private boolean isLater(int place) {
    if (layout.axis() == Axis.DATES) {
      return dates.isLater(place);
    }
    Optional<LocalDate> until = request.grouping().until();
    return until.isPresent()
        && places.text(place).compareTo(until.get().plusDays(1).toString()) > 0;
  }

  /** The number of a text in the date or order column if it was kept, else unknown. */
  public int place(String cell) {
    return places.find(key(cell));
  }

  /** Of a date the day, unless a pattern tells how all of it is read. */
  private String key(String cell) {
    boolean plain = layout.axis() == Axis.DATES && request.options().dateFormat().isEmpty();
    Optional<String> moment = request.moments().flatMap(moments -> moments.label(cell));
    return moment.orElse(plain ? times.day(cell) : cell);
  }

  private int group(Row row) {
    int group = groups.of(row);
    request.checkGroups(groups.size());
    return group;
  }

  private int code(String text) {
    int known = places.size();
    int code = places.code(text);
    request.checkPoints(places.size());
    if (code == known && layout.axis() == Axis.DATES) {
      dates.add(text);
    }
    return code;
  }

  private void hold(MeasuredRow entry) {
    firstLine = entries++ == 0 ? entry.line() : firstLine;
    if (layout.axis() == Axis.ROWS) {
      request.checkPoints(entries);
    }
    counts.check(entry);
    days.add(entry);
    if (request.aggregation() == RowAggregation.ROWS) {
      store.add(entry);
    } else if (layout.axis() == Axis.LABELS) {
      batches.add(entry, entry.place());
    } else if (dates.period(entry.place()) != RunningDates.NONE) {
      batches.add(entry, dates.period(entry.place()));
    }
  }

  /** One value for each column of dates; a row without any is a heading of its own. */
  private void keepWide(Row row) {
    if (row.isEmpty(layout.dates())) {
      labelRows++;
      findings.skipped().add(Code.LABEL_ROWS, row.line());
      return;
    }
    double target = numbers.target(row);
    for (int column : layout.dates()) {
      String date = layout.date(header.name(column), row);
      int place = code(key(date));
      if (dates.isLater(place)) {
        days.addLater(row.line());
      } else {
        double value = numbers.value(row, column, date);
        hold(new MeasuredRow(row.line(), group(row), place, value, Double.NaN, target));
      }
    }
  }

  private void withoutPlace(Row row, String cell) {
    boolean empty =
        (!layout.hasValue() || request.form().isEvents() || row.cell(layout.value()).isEmpty())
            && (!layout.isRatio() || row.cell(layout.denominator()).isEmpty());
    if (empty || request.options().undated() == Undated.DROP) {
      undated++;
      findings.skipped().add(Code.UNDATED_ROWS, row.line());
    } else if (layout.axis() == Axis.DATES) {
      Mismatch none = new Mismatch("a date", cell, "fill in the date, or empty the row");
      findings.problem(Code.BAD_DATE, request.place(row.line(), layout.x()), none);
    } else {
      Mismatch none = new Mismatch("a label", cell, "fill in the cell, or empty the row");
      findings.problem(Code.NO_LABEL, request.place(row.line(), layout.x()), none);
    }
  }

  /** Judges the columns as a whole, once all rows were kept. */
  void finish() {
    counts.finish();
    numbers.finish();
    if (undated > 0) {
      String where = " with nothing in '" + Shown.text(header.name(layout.x())) + "' left out";
      findings.note(Code.UNDATED_ROWS, Shown.count(undated, "row") + where);
    }
    if (labelRows > 0) {
      String what = " with a label and no values left out";
      findings.note(Code.LABEL_ROWS, Shown.count(labelRows, "row") + what);
    }
    numbers.noteHalves();
    if (entries == 0) {
      findings.stopIfAny();
      throw findings.fatal(
          Code.NO_ROWS, Place.line(header.line()), request.nothing(days.later() > 0));
    }
  }

  /** What the targets are. */
  public Targets.Kind targets() {
    return numbers.targets();
  }

  /** How many bytes are held of the rows, roughly. */
  long held() {
    int values = request.aggregation() == RowAggregation.VALUES ? entries : 0;
    return 64L * store.size() + 256L * batches.size() + 8L * values;
  }

  /** The rows, where they are held. */
  public RowStore store() {
    return store;
  }

  /** What the rows of each date or label come to, where that is held. */
  public Batches batches() {
    return batches;
  }

  /** The line of the first row that was kept. */
  public int firstLine() {
    return firstLine;
  }

  /** Of which days the groups have rows, where periods are asked for. */
  public RowDays days() {
    return days;
  }

  /** How many rows of the file were kept. */
  int rowsUsed() {
    return layout.isWide() ? (entries + days.later()) / layout.dates().size() : entries;
  }

  /** The dates that the texts of the date column mean. */
  public RunningDates dates() {
    return dates;
  }

  /** The times of day of the dates. */
  public TimesOfDay times() {
    return times;
  }

  /** The different texts of the date or order column, without times of day. */
  public Dictionary places() {
    return places;
  }

  /** The groups of the rows. */
  public RowGroups groups() {
    return groups;
  }

  /** In which unit lengths of time such as 7:25 were read; empty where there were none. */
  public Optional<Lengths.Unit> lengths() {
    return numbers.lengths();
  }

  /** Whether they are percentages. */
  public Unit unit() {
    return numbers.unit();
  }
}
