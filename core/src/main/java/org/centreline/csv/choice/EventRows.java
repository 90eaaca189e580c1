package org.centreline.csv.choice;

import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.choice.DayCounts.Looked;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.header.Header;
import org.centreline.csv.number.Answers;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.series.Nature;
import org.centreline.series.Nature.Kind;

/**
 * Takes rows that hold a date and no measure: each is an event. Counted by the shortest period that
 * has two or more on average; events that are rarer show more by the days between them.
 *
 * @param roles what the columns are
 * @param looked the table
 * @param findings where it is noted what was taken
 */
record EventRows(TableRoles roles, Looked looked, FileFindings findings) {

  private static final double LEAST = 2;
  private static final int FEWEST = 13;

  /** Fewer rows without a measure may as well be a file with a mistake in it. */
  private static final int FEWEST_UNSAID = 5;

  /** What is read of them; empty where the rows are no events. */
  Optional<Taken> taken(Grouping asked) {
    Columns columns = looked.columns();
    Header header = looked.table().header();
    // Rows are counted as they are where that is asked; no number else can be made of them.
    boolean sums = asked.combine().isPresent();
    boolean apart = asked.keepsMembers() || asked.shape() == Shape.SHARES;
    boolean rates = columns.denominator().isPresent() || asked.shape() == Shape.RATES;
    Optional<DateCells> cells = cells();
    if (sums || apart || rates || cells.isEmpty() || roles.mayHoldAmounts()) {
      return Optional.empty();
    }
    DayCounts days = DayCounts.of(looked, cells.get(), -1);
    boolean said = asked.every().isPresent() || isBetween(asked);
    boolean plain = days.rows() >= FEWEST_UNSAID && !days.areSchedule();
    String date = header.name(cells.get().column());
    if (days.rows() == 0 || !said && !plain || !isNamedOnce(date)) {
      return Optional.empty();
    }
    Optional<Every> every =
        isBetween(asked) ? Optional.empty() : asked.every().or(() -> period(days, asked));
    Columns taken =
        new Columns(
            Optional.of(date),
            Optional.empty(),
            Optional.of(date),
            Optional.empty(),
            columns.by(),
            columns.where(),
            columns.target());
    return Optional.of(every.isEmpty() ? between(taken, asked) : counts(taken, asked, every.get()));
  }

  /** Whether what lies between numbers of events is asked for; a column may hold that already. */
  static boolean areCounted(Candidate measure, Grouping asked) {
    Role value = measure.value().role();
    boolean between = value == Role.CASES_BETWEEN || value == Role.TIME_BETWEEN;
    return asked.shape() == Shape.GAPS && measure.over().isPresent() && !between;
  }

  /** Numbers of events, or answers, among opportunities; an exposure stays one. */
  Taken counted(Candidate measure, Columns columns, Grouping asked) {
    Optional<Answers> words = looked.counted().or(() -> roles.answers(measure.value()));
    boolean answers = measure.value().role() == Role.ANSWER || looked.counted().isPresent();
    Nature told = new Natures(roles).of(measure);
    Nature nature = told.is(Kind.EXPOSURE) ? told : new Nature(Kind.SHARE, measure.evidence());
    Form form = answers ? Form.of(words.orElse(Answers.FLAGS)) : Form.COUNTED;
    LeftOut totals = new TotalRows(roles, looked.table().header()).leftOut(columns, asked, measure);
    return new Taken(columns, asked, nature, form).without(totals);
  }

  private static boolean isBetween(Grouping asked) {
    return asked.shape() == Shape.GAPS || asked.shape() == Shape.TIMES;
  }

  private boolean isNamedOnce(String date) {
    return looked.table().header().positions(date).size() == 1;
  }

  private Optional<DateCells> cells() {
    Columns columns = looked.columns();
    if (columns.value().isPresent()) {
      return Optional.empty();
    }
    return DatePlaces.of(columns, roles, looked.table().header());
  }

  /** The period in which events are counted; empty where the days between them say more. */
  private Optional<Every> period(DayCounts days, Grouping asked) {
    Optional<Every> finest = days.finest(LEAST, FEWEST);
    boolean counts = asked.shape() != Shape.ANY || !days.areDays();
    Optional<Every> taken = finest.isEmpty() && counts ? Optional.of(Every.MONTH) : finest;
    taken.ifPresent(
        every ->
            findings.note(
                Code.PERIOD_CHOSEN,
                Matter.EVERY
                    + " "
                    + every.word()
                    + " was taken: "
                    + Shown.number(Math.round(10 * days.mean(every)) / 10.0)
                    + " events in each on average"));
    return taken;
  }

  private Taken counts(Columns columns, Grouping asked, Every every) {
    note(columns, "counted by " + every.word());
    Grouping grouping = asked.with(every).with(Combine.COUNT);
    return new Taken(columns, grouping, new Nature(Kind.COUNT, "events"), Form.EVENTS);
  }

  private Taken between(Columns columns, Grouping asked) {
    note(columns, "the days between one and the next are taken");
    Grouping grouping = asked.ofRows(Shape.TIMES);
    Nature nature = new Nature(Kind.EVENT_TIMES, "each row is an event");
    return new Taken(columns, grouping, nature, Form.EVENTS);
  }

  private void note(Columns columns, String how) {
    findings.note(
        Code.EVENTS,
        "each row is an event at its '"
            + Shown.text(columns.date().orElseThrow())
            + "', as no column holds a measure: "
            + how);
  }
}
