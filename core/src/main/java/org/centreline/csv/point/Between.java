package org.centreline.csv.point;

import java.time.LocalDate;
import org.centreline.Matter;
import org.centreline.csv.number.Answers;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.row.RowStore;

/**
 * Makes points of what lies between one event and the next: the days, or the cases without it. Of
 * answers the rarer one is the event. What came before the first event and after the last one is no
 * whole interval and is left out.
 */
final class Between {

  private final boolean days;
  private final boolean answers;
  private final double event;
  private final String word;
  private int together;
  private int open;
  private int groups;

  Between(RowRequest request, RowStore rows) {
    answers = request.form().isAnswers();
    days = !answers || request.grouping().shape() == Shape.TIMES;
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

  /** The points of one group; one fewer than it has events. */
  PointsBuilder of(PointsBuilder rows) {
    PointsBuilder found = new PointsBuilder();
    int last = -1;
    int cases = 0;
    for (int i = 0; i < rows.size(); i++) {
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
    open += cases;
    groups++;
    return found;
  }

  private double days(PointsBuilder rows, int from, int to) {
    LocalDate later = rows.dates().get(to);
    long between = later.toEpochDay() - rows.dates().get(from).toEpochDay();
    together += between == 0 ? 1 : 0;
    return between;
  }

  private static void add(PointsBuilder found, PointsBuilder rows, int i, double between) {
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

  /** What the points are, in words that follow the name of a column. */
  String measured() {
    return (days ? "days" : "cases") + " between " + (answers ? "'" + word + "'" : "events");
  }

  /** The same as the beginning of a title. */
  String titled() {
    return "D" + measured().substring(1);
  }

  /** Reports groups without an interval: all of them end the reading. */
  void checkAll(int drawn, int all, RowRequest request) {
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

  /** Tells what was left out, and which events share a day. */
  void note(FileFindings findings) {
    if (together > 0) {
      findings.note(
          Code.SAME_DAY,
          Shown.count(together, "event")
              + " on the day of the one before: 0 days apart, in the order of the file");
    }
    if (answers && !days && groups == 1) {
      findings.note(
          Code.ANSWERS,
          "cases are counted between one '"
              + word
              + "' and the next; "
              + Shown.count(open, "case")
              + " since the last one "
              + (open == 1 ? "is" : "are")
              + " not drawn");
    }
  }
}
