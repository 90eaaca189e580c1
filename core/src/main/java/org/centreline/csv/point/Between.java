package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.number.Answers;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.row.RowStore;
import org.centreline.series.Nature;

/**
 * Makes points of what lies between one event and the next: the days, or the cases without it. Of
 * answers the rarer one is the event. What came before the first event is no whole interval and is
 * left out; what has passed since the last one is a point that is open, where its end is known.
 */
final class Between {

  private final RowRequest request;
  private final Collector collected;
  private final Optional<Among> among;
  private final boolean days;
  private final boolean answers;
  private final double event;
  private final String word;
  private Optional<LocalDate> until = Optional.empty();
  private int together;
  private int open;

  Between(RowRequest request, Collector collected) {
    this.request = request;
    this.collected = collected;
    RowStore rows = collected.store();
    answers = request.form().isAnswers();
    among = request.layout().isRatio() ? Optional.of(new Among(request)) : Optional.<Among>empty();
    days = among.isEmpty() && !answers || request.grouping().shape() == Shape.TIMES;
    int yes = 0;
    int no = 0;
    for (int row = 0; row < rows.size() && answers; row++) {
      yes += rows.numerator(row) == 1 ? 1 : 0;
      no += rows.numerator(row) == 0 ? 1 : 0;
    }
    event = no < yes ? 0 : 1;
    Answers words = request.form().answers();
    word = event == 1 ? words.yes() : words.no();
  }

  /**
   * Finds how far a list of events is known to go: to the day that was asked for, else to the last
   * day of the file, which other groups and rows that were not asked for tell as well.
   */
  void until(DateColumn dates) {
    NavigableSet<LocalDate> all = new TreeSet<>();
    for (int text = 0; text < collected.places().size(); text++) {
      if (dates.day(text) != DateColumn.NONE) {
        all.add(LocalDate.ofEpochDay(dates.day(text)));
      }
    }
    if (!all.isEmpty()) {
      LocalDate last = collected.days().ofFile(all, dates).last();
      until = Optional.of(request.grouping().until().orElse(last));
    }
  }

  /** The points of one group: one fewer than it has events, and an open one where that is known. */
  PointsBuilder of(PointsBuilder rows) {
    return among.isPresent() ? among.get().of(rows) : each(rows);
  }

  private PointsBuilder each(PointsBuilder rows) {
    PointsBuilder found = new PointsBuilder();
    int last = -1;
    int known = -1;
    int cases = 0;
    for (int i = 0; i < rows.size(); i++) {
      known = Double.isNaN(rows.numerator(i)) ? known : i;
      if (answers && rows.numerator(i) != event) {
        cases += Double.isNaN(rows.numerator(i)) ? 0 : 1;
        continue;
      }
      if (last >= 0) {
        add(found, rows, i, days ? days(rows, last, i) : cases);
      }
      last = i;
      cases = 0;
    }
    if (found.size() > 0) {
      leaveOpen(found, rows, new Tail(last, known, cases));
    }
    return found;
  }

  /**
   * What follows the last event of a group.
   *
   * @param event the row of the last event
   * @param known the last row that tells whether there was one
   * @param cases how many cases came after the event
   */
  private record Tail(int event, int known, int cases) {}

  private void leaveOpen(PointsBuilder found, PointsBuilder rows, Tail tail) {
    if (!days) {
      if (tail.cases() > 0) {
        add(found, rows, tail.known(), tail.cases());
        found.leaveOpen();
        open++;
      }
      return;
    }
    LocalDate since = rows.dates().get(tail.event());
    LocalDate end =
        answers ? rows.dates().get(tail.known()) : until.orElse(rows.dates().get(tail.event()));
    long passed = end.toEpochDay() - since.toEpochDay();
    if (passed > 0) {
      found.add(end, passed, Double.NaN);
      if (rows.hasTargets()) {
        found.aim(rows.target(tail.event()));
      }
      found.leaveOpen();
      open++;
    }
  }

  private double days(PointsBuilder rows, int from, int to) {
    LocalDate later = rows.dates().get(to);
    long between = later.toEpochDay() - rows.dates().get(from).toEpochDay();
    together += between == 0 ? 1 : 0;
    return between;
  }

  static void add(PointsBuilder found, PointsBuilder rows, int i, double between) {
    if (rows.dates().isEmpty()) {
      String label = rows.labels().get(i);
      found.add(label.isEmpty() ? Integer.toString(i + 1) : label, between, Double.NaN);
    } else {
      found.add(rows.dates().get(i), between, Double.NaN);
    }
    if (rows.hasTargets()) {
      found.aim(rows.target(i));
    }
  }

  /** What is counted. */
  String counted() {
    if (among.isPresent()) {
      return Shown.text(request.header().name(request.layout().denominator()));
    }
    return days ? "days" : "cases";
  }

  /** What the points are: of opportunities, those between. */
  Nature nature(Nature rows) {
    return among.isPresent() ? new Nature(Nature.Kind.CASES_BETWEEN, rows.evidence()) : rows;
  }

  /** What the points are, in words that follow the name of a column. */
  String measured() {
    return counted() + " between " + (answers && among.isEmpty() ? "'" + word + "'" : "events");
  }

  /** The same as the beginning of a title. */
  String titled() {
    return "D" + measured().substring(1);
  }

  /** Reports groups without an interval: all of them end the reading. */
  void checkAll(int drawn, int all) {
    int without = all - drawn;
    String few = "fewer than two events, so that nothing lies between";
    if (drawn == 0) {
      Mismatch none =
          new Mismatch(
              "two events or more",
              few,
              "add " + Matter.EVERY + " month to count by period instead");
      throw request.findings().fatal(Code.NO_INTERVAL, Place.line(request.header().line()), none);
    }
    if (without > 0) {
      request
          .findings()
          .note(Code.NO_INTERVAL, Shown.count(without, "group") + " not drawn, with " + few);
    }
  }

  private void note(Among events, FileFindings findings) {
    if (events.together() > 0) {
      findings.note(
          Code.SAME_DAY,
          Shown.count(events.together(), "event")
              + " in the row of the one before: 0 apart, as an event is taken to come at the end of"
              + " its row");
    }
    if (events.unknown() > 0) {
      findings.note(
          Code.MISSING_VALUES,
          Shown.count(events.unknown(), "interval")
              + " of unknown length, as something is missing in a row of "
              + (events.unknown() == 1 ? "it" : "them"));
    }
  }

  /** Tells which events share a day, and whether the time since the last one is known. */
  void note(FileFindings findings) {
    if (among.isPresent()) {
      note(among.get(), findings);
      return;
    }
    if (together > 0) {
      findings.note(
          Code.SAME_DAY,
          Shown.count(together, "event")
              + " on the day of the one before: 0 days apart, in the order of the file");
    }
    if (answers && !days) {
      findings.note(Code.ANSWERS, "cases are counted between one '" + word + "' and the next");
    }
    if (!answers && open == 0 && request.grouping().until().isEmpty()) {
      findings.note(
          Code.EVENTS,
          "the time since the last event is not drawn, as the file does not say how long it is; "
              + Matter.AS_OF
              + " says up to which day there was none");
    }
  }
}
