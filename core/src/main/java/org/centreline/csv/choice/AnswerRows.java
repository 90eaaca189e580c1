package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.choice.DayCounts.Looked;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.number.Answers;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.series.Nature;
import org.centreline.series.Nature.Kind;

/**
 * Takes rows that each answer yes or no: the share of yes by periods that are long enough, else how
 * many cases lie between the rarer answers.
 *
 * <p>About ten cases a subgroup and 13 subgroups: Provost and Murray, The Health Care Data Guide,
 * on the minimum subgroup size of P charts, and the fewest points for limits.
 *
 * @param roles what the columns are
 * @param looked the table
 * @param findings where it is noted what was taken
 */
record AnswerRows(TableRoles roles, Looked looked, FileFindings findings) {

  /** About ten: the last week of a file is seldom whole. */
  private static final double LEAST = 9;

  private static final int FEWEST = 13;

  /** Whether the rows answer, for what was asked of them. */
  boolean are(Candidate measure, Columns columns, Grouping asked) {
    ColumnRole value = measure.value();
    if (value.role() == Role.ANSWER || looked.counted().isPresent()) {
      return true;
    }
    if (value.role() != Role.FLAG) {
      return false;
    }
    boolean plain = measure.over().isEmpty() && asked.combine().isEmpty();
    boolean numbers = asked.shape() == Shape.COUNTS || asked.shape() == Shape.VALUES;
    if (!plain || numbers || roles.isMarker(value)) {
      return false;
    }
    return asked.every().isPresent() || asked.shape() != Shape.ANY || areCases(columns);
  }

  /** Several rows a date, or dates without rhythm. */
  private boolean areCases(Columns columns) {
    Optional<DateCells> cells = cells(columns);
    if (cells.isEmpty()) {
      return columns.order().isEmpty();
    }
    List<Integer> keys = new ArrayList<>(List.of(cells.get().column()));
    cells.get().parts().forEach(part -> keys.add(part.column()));
    columns.by().forEach(name -> keys.addAll(looked.table().header().positions(name)));
    return !roles.areKeys(keys) || DayCounts.of(looked, cells.get(), -1).isIrregular();
  }

  private Optional<DateCells> cells(Columns columns) {
    return DatePlaces.of(columns, roles, looked.table().header());
  }

  /** Each row a case, with the event where it answers yes. */
  Taken cases(Candidate measure, Columns columns, Grouping asked) {
    ColumnRole value = measure.value();
    Answers answers =
        looked
            .counted()
            .or(() -> roles.answers(value))
            .or(() -> Answers.ofOne(roles.texts(value)))
            .orElse(Answers.FLAGS);
    Nature nature = new Nature(Kind.ANSWERS, "each row is a case with the event or without");
    return new Taken(columns, asked, nature, Form.of(answers));
  }

  /** What is read of them. */
  Taken taken(Candidate measure, Columns columns, Grouping asked) {
    ColumnRole value = measure.value();
    Form form = Form.of(looked.counted().or(() -> roles.answers(value)).orElse(Answers.FLAGS));
    boolean numbers =
        asked.combine().isPresent()
            || asked.keepsMembers()
            || measure.over().isPresent()
            || areCasesOfSites(columns, asked);
    if (numbers) {
      Nature nature =
          measure.over().isPresent()
              ? new Natures(roles).of(measure)
              : new Nature(
                  asked.combine().filter(RowsOfDates::adds).isPresent()
                      ? Kind.COUNT
                      : Kind.MEASUREMENT,
                  value.evidence());
      return new Taken(columns, asked, nature, form);
    }
    Optional<Grouping> periods =
        asked.shape() == Shape.GAPS || asked.shape() == Shape.TIMES
            ? Optional.empty()
            : periods(value, columns, asked);
    if (periods.isEmpty()) {
      return between(measure, columns, asked, form);
    }
    noteShare(form);
    return new Taken(
        columns.over(value.name()),
        periods.get(),
        new Nature(Kind.ANSWERS, value.evidence()),
        form);
  }

  /** Rows of sites without dates have no order in which cases could lie between others. */
  private boolean areCasesOfSites(Columns columns, Grouping asked) {
    boolean undated = columns.order().isEmpty() && cells(columns).isEmpty();
    return undated && asked.shape() == Shape.ANY && !columns.by().isEmpty();
  }

  private void noteShare(Form form) {
    String words =
        form.answers().areFlags()
            ? "1 counts, 0 does not"
            : form.answers().areOthers()
                ? "'" + Shown.text(form.answers().yes()) + "' counts, any other answer does not"
                : "'" + form.answers().yes() + "' counts, '" + form.answers().no() + "' does not";
    findings.note(Code.ANSWERS, words + ": shares of the rows that answer, others left out");
  }

  /** How the rows are gathered into shares; empty where too few would make too few. */
  private Optional<Grouping> periods(ColumnRole value, Columns columns, Grouping asked) {
    Optional<DateCells> cells = cells(columns);
    if (asked.every().isPresent() || columns.order().isPresent()) {
      return Optional.of(asked);
    }
    if (cells.isEmpty()) {
      return asked.shape() == Shape.ANY ? Optional.empty() : Optional.of(asked);
    }
    DayCounts days = DayCounts.of(looked, cells.get(), value.position());
    Optional<Every> finest = days.finest(LEAST, FEWEST);
    if (finest.isEmpty() && (asked.shape() != Shape.ANY || !columns.by().isEmpty())) {
      finest = days.finest(LEAST, 1).or(() -> Optional.of(Every.MONTH));
    }
    finest.ifPresent(every -> note(every, days));
    return finest.map(every -> RowsOfDates.every(asked, every));
  }

  private void note(Every every, DayCounts days) {
    findings.note(
        Code.PERIOD_CHOSEN,
        Matter.EVERY
            + " "
            + every.word()
            + " was taken: some "
            + Math.round(days.mean(every))
            + " rows in each");
  }

  private DataException withoutDates() {
    Mismatch none =
        new Mismatch(
            "a column of dates, for the days between events",
            "none",
            "name it with " + Matter.DATE + ", or use " + Matter.TYPE + " g for the cases between");
    int line = looked.table().header().line();
    return findings.fatal(Code.CHOOSE_COLUMN, Place.line(line), none);
  }

  /** Cases between the rarer answers, or the days where that was asked. */
  private Taken between(Candidate measure, Columns columns, Grouping asked, Form form) {
    boolean times = asked.shape() == Shape.TIMES;
    Shape shape = times ? Shape.TIMES : Shape.GAPS;
    if (times && cells(columns).isEmpty()) {
      throw withoutDates();
    }
    if (asked.shape() == Shape.ANY) {
      findings.note(
          Code.ANSWERS,
          "too few rows for shares of '"
              + Shown.text(measure.value().name())
              + "' by period: the cases between the rarer answers are counted, in order of date; "
              + Matter.EVERY
              + " month shows shares");
    }
    String evidence = "cases that answer one way between two that answer the other";
    return new Taken(
        columns,
        asked.as(shape),
        new Nature(times ? Kind.EVENT_TIMES : Kind.CASES_BETWEEN, evidence),
        form);
  }
}
