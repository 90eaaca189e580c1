package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.date.FarDates;
import org.centreline.csv.date.FiscalYear;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.Dictionary;
import org.centreline.csv.row.Intake;
import org.centreline.csv.row.Task;
import org.centreline.csv.text.HeadingWords;
import org.centreline.csv.text.Row;

/** Reports the rows whose date can't be read, once it is known how the column writes dates. */
public final class DateProblems {

  private static final List<String> FINANCIAL =
      List.of("fy", "financial year", "fiscal year", "geschäftsjahr", "boekjaar", "ejercicio");

  private final Task task;
  private final Collector collected;

  public DateProblems(Task task, Collector collected) {
    this.task = task;
    this.collected = collected;
  }

  /** Reports them and a column that may be read in two ways, and tells what was supposed. */
  public void report(DateColumn dates) {
    if (dates.areNamedYears() || isOfNamedYears(dates)) {
      throw whichYears();
    }
    if (hasUnreadable(dates)) {
      reportRows(dates);
    }
    if (dates.isAmbiguous()) {
      Mismatch either =
          new Mismatch(
              "months or financial years, but not both at once",
              collected.places().text(0),
              "write financial years as 2011/12, or add "
                  + Matter.DATE_FORMAT
                  + " yyyy-MM for months");
      Place place = task.place(collected.firstLine(), task.layout().x());
      task.findings().problem(Code.AMBIGUOUS_DATES, place, either);
    }
    dates.note(collected.times(), task.findings());
    doubt(dates);
  }

  /** Names the lines of dates that lie far from all others. */
  private void doubt(DateColumn dates) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int text = 0; text < collected.places().size(); text++) {
      if (dates.day(text) != DateColumn.NONE) {
        days.add(LocalDate.ofEpochDay(dates.day(text)));
      }
    }
    List<LocalDate> far = FarDates.among(new ArrayList<>(days));
    if (!far.isEmpty() && !task.layout().isWide()) {
      Findings passed = new Findings("");
      new Intake(task.into(passed), row -> doubt(row, dates, far)).take();
    }
  }

  private void doubt(Row row, DateColumn dates, List<LocalDate> far) {
    String text = task.layout().place(row);
    int place = collected.place(text);
    if (place != Dictionary.UNKNOWN && dates.day(place) != DateColumn.NONE) {
      LocalDate day = LocalDate.ofEpochDay(dates.day(place));
      if (far.contains(day)) {
        task.findings()
            .note(
                Code.FAR_DATE,
                "line "
                    + row.line()
                    + ": "
                    + Shown.text(text)
                    + " lies far from all other dates, as a slip of the pen does; if it is one,"
                    + " mend the cell");
      }
    }
  }

  /** Bare years under a heading that says financial year. */
  private boolean isOfNamedYears(DateColumn dates) {
    boolean years = dates.shape().filter(shape -> shape == DateShape.YEAR).isPresent();
    boolean one = !task.layout().isWide() && task.layout().parts().isEmpty();
    return years
        && one
        && HeadingWords.of(task.header().name(task.layout().x())).holdAny(FINANCIAL);
  }

  private DataException whichYears() {
    String example = collected.places().text(0);
    List<Way> ways = new ArrayList<>();
    for (String format : List.of(FiscalYear.STARTS + "april", FiscalYear.ENDS + "march")) {
      boolean starts = format.startsWith(FiscalYear.STARTS);
      ways.add(
          new Way(
              List.of(new ColumnChoice(Matter.DATE_FORMAT, format)),
              example + (starts ? " begins in April of that year" : " ends in March of that year")));
    }
    Mismatch either =
        new Mismatch(
            "financial years of which it is known when they begin",
            example,
            "add "
                + Matter.DATE_FORMAT
                + " FY-starts-april if that is when it starts, or "
                + Matter.DATE_FORMAT
                + " FY-ends-march if that is when it ends; any month will do");
    Place place =
        task.layout().isWide()
            ? Place.line(task.header().line())
            : task.place(collected.firstLine(), task.layout().x());
    DataException failure = task.findings().fatal(Code.AMBIGUOUS_DATES, place, either);
    return DataException.withWays(failure.problems(), ways);
  }

  private boolean hasUnreadable(DateColumn dates) {
    for (int text = 0; text < collected.places().size(); text++) {
      if (dates.day(text) == DateColumn.NONE) {
        return true;
      }
    }
    return false;
  }

  /** The lines of the rows were not kept: the file is gone through once more. */
  private void reportRows(DateColumn dates) {
    Findings reported = new Findings("");
    new Intake(task.into(reported), row -> reportRow(row, dates)).take();
  }

  private void reportRow(Row row, DateColumn dates) {
    if (task.layout().isWide()) {
      boolean empty = row.isEmpty(task.layout().dates());
      for (int column : empty ? List.<Integer>of() : task.layout().dates()) {
        report(row.line(), task.header().name(column), dates);
      }
    } else {
      report(row.line(), task.layout().place(row), dates);
    }
  }

  private void report(int line, String text, DateColumn dates) {
    int place = collected.place(text);
    if (place != Dictionary.UNKNOWN && dates.day(place) == DateColumn.NONE) {
      Place where = task.place(line, task.layout().x());
      task.findings().problem(dates.code(place), where, dates.mismatch(place, text));
    }
  }
}
