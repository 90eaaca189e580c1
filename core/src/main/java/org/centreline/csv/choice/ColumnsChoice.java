package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.asking.AnswerQuestion;
import org.centreline.csv.asking.CountedWord;
import org.centreline.csv.asking.MergedCells;
import org.centreline.csv.asking.RunningTotals;
import org.centreline.csv.asking.UnitsInCells;
import org.centreline.csv.asking.YearsOfMonths;
import org.centreline.csv.choice.DayCounts.Looked;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DatedTimes;
import org.centreline.csv.date.FiscalYear;
import org.centreline.csv.date.MonthNames;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.series.Nature;

/** Takes what nobody named, as an expert would, or asks. */
public final class ColumnsChoice {

  private final TableRoles roles;
  private final Looked looked;
  private final Header header;
  private final Columns asked;
  private final Grouping grouping;
  private final FileFindings findings;
  private Optional<String> chosen = Optional.empty();

  private ColumnsChoice(TableRoles roles, Looked looked, Grouping grouping, FileFindings findings) {
    this.roles = roles;
    this.looked = looked;
    header = looked.table().header();
    asked = looked.columns();
    this.grouping = grouping;
    this.findings = findings;
  }

  /**
   * What is to be read of a table.
   *
   * @param findings where it is noted what was taken; questions end the reading
   */
  public static Taken of(
      KnownTable known,
      Columns typed,
      Grouping grouping,
      ReadingOptions options,
      FileFindings findings) {
    CsvTable table = known.table();
    Optional<CountedWord> word = CountedWord.of(typed, table.header());
    Columns asked = word.map(found -> found.in(typed)).orElse(typed);
    boolean named = asked.value().isPresent() || asked.date().isPresent();
    boolean wide = !named && new WideHeader(table.header(), options).isWide();
    if (wide || options.form() == ReadingOptions.Form.WIDE) {
      return Taken.asAsked(asked, grouping);
    }
    TableRoles roles = known.roles(options, asked.where());
    word.ifPresent(found -> found.check(roles, table.header(), findings));
    Looked looked = new Looked(table, asked, options, word.map(CountedWord::answers));
    ColumnsChoice choice = new ColumnsChoice(roles, looked, grouping, findings);
    choice.refuseMerged(asked.where().isEmpty() ? roles : known.roles(options, List.of()));
    choice.noteParts();
    Optional<DateCells> joined = choice.joined();
    Taken taken =
        joined.isPresent()
            ? choice.dated(joined.get()).taken().joining(joined.get())
            : choice.taken();
    return new TimedRows(roles, looked, findings).checked(taken, grouping);
  }

  /** Months of no year are no dates, and it is false that there is nothing like a date. */
  private void noteParts() {
    boolean dated = asked.order().isPresent() || DatePlaces.of(asked, roles, header).isPresent();
    List<ColumnRole> parts =
        roles.columns().stream().filter(c -> MonthNames.are(roles.texts(c))).toList();
    if (!dated && !parts.isEmpty() && roles.of(Role.DATE).isEmpty()) {
      findings.note(
          Code.ROW_NUMBERS,
          "'"
              + Shown.text(parts.get(0).name())
              + "' holds months and no column tells their year: the rows are numbered in"
              + " file order; write the year beside it for dates");
    }
  }

  private void refuseMerged(TableRoles whole) {
    Optional<DateCells> date =
        asked.order().isPresent()
            ? Optional.empty()
            : DatePlaces.of(asked, whole, header).or(whole::dateCells);
    new MergedCells(whole, header, findings).refuse(date);
  }

  private Taken taken() {
    Optional<Candidate> measure = asked.value().isPresent() ? named() : chosen();
    if (measure.isEmpty()) {
      return withoutMeasure();
    }
    if (grouping.isOfCases()) {
      return new AnswerRows(roles, looked, findings).cases(measure.get(), asked, grouping);
    }
    new NumeratorCheck(roles, header, findings).check(measure.get());
    new LengthsQuestion(roles, header, findings).ask(measure.get().value());
    Columns columns = with(measure.get());
    if (columns.date().isEmpty() && columns.order().isEmpty()) {
      new UndatedQuestion(roles, header, findings).ask(measure.get(), columns);
    }
    return taken(measure.get(), columns).saying(chosen);
  }

  private Taken taken(Candidate measure, Columns columns) {
    LeftOut repeated = LeftOut.of(roles.repeated());
    if (EventRows.areCounted(measure, grouping)) {
      return new EventRows(roles, looked, findings).counted(measure, columns, grouping);
    }
    TimedRows timed = new TimedRows(roles, looked, findings);
    AnswerRows answers = new AnswerRows(roles, looked, findings);
    if (answers.are(measure, columns, grouping)) {
      Optional<DatedTimes> hours = timed.hours(columns, grouping);
      Taken taken =
          hours.isPresent()
              ? answers
                  .taken(measure, timed.labelled(columns), TimedRows.apart(grouping))
                  .at(hours.get())
              : answers.taken(measure, columns, grouping);
      return taken.without(repeated);
    }
    Optional<DatedTimes> moments = timed.moments(columns, grouping);
    if (moments.isPresent()) {
      return timed.taken(measure, columns, grouping, moments.get()).without(repeated);
    }
    Nature nature = new Natures(roles).of(measure);
    Grouping gathered =
        new RowsOfDates(roles, header, asked.denominator().isPresent(), findings)
            .of(columns, grouping, measure);
    LeftOut leftOut = new TotalRows(roles, header).leftOut(columns, gathered, measure);
    return new Taken(columns, gathered, nature, Form.NUMBERS).without(leftOut);
  }

  /** What may hide a measure is asked about before rows are taken for events. */
  private Taken withoutMeasure() {
    new UnitsInCells(roles, header, findings).refuse(asked);
    new RunningTotals(roles, header, findings).ask(asked);
    new AnswerQuestion(roles, header, findings)
        .ask(asked, DatePlaces.of(asked, roles, header), grouping);
    return new EventRows(roles, looked, findings)
        .taken(grouping)
        .orElseGet(() -> Taken.asAsked(asked, grouping));
  }

  /** A year and the month beside it are one date, unless they are used for something else. */
  private Optional<DateCells> joined() {
    Optional<DateCells> cells = DatePlaces.joined(asked, roles, header);
    if (cells.isEmpty() || asked.order().isPresent()) {
      return Optional.empty();
    }
    boolean other = asked.date().filter(name -> !holds(cells.get(), name)).isPresent();
    boolean used = asked.by().stream().anyMatch(name -> holds(cells.get(), name));
    String year = header.name(cells.get().column());
    YearsOfMonths years = new YearsOfMonths(roles, cells.get(), findings);
    Optional<String> format = looked.options().dateFormat();
    boolean financial = format.filter(FiscalYear::isNamedBy).isPresent() && years.areOneNumber();
    boolean plain = (format.isEmpty() || financial) && header.positions(year).size() == 1;
    if (!plain || other || used) {
      return Optional.empty();
    }
    if (!financial) {
      years.ask(year);
    }
    return cells;
  }

  private boolean holds(DateCells cells, String name) {
    return header.positions(name).stream().anyMatch(cells::hold);
  }

  /** The same as if the first of the columns that make the date had been named. */
  private ColumnsChoice dated(DateCells cells) {
    findings.note(Code.JOINED_DATES, cells.told(header::name));
    Columns columns =
        new Columns(
            Optional.of(header.name(cells.column())),
            asked.order(),
            asked.value(),
            asked.denominator(),
            asked.by(),
            asked.where(),
            asked.target());
    Looked named = new Looked(looked.table(), columns, looked.options(), looked.counted());
    return new ColumnsChoice(roles, named, grouping, findings);
  }

  private Columns with(Candidate measure) {
    Optional<String> value = Optional.of(measure.value().name());
    Optional<String> over = measure.over().map(ColumnRole::name);
    return new Columns(
        asked.date(),
        asked.order(),
        asked.value().or(() -> value),
        asked.denominator().or(() -> over),
        asked.by(),
        asked.where(),
        asked.target());
  }

  /** What was named; a name that is not there is told elsewhere. */
  private Optional<Candidate> named() {
    Optional<ColumnRole> value = role(asked.value());
    if (looked.counted().isEmpty()) {
      value.ifPresent(this::refuseWords);
    }
    Optional<ColumnRole> over = role(asked.denominator());
    return value.map(column -> new Candidate(column, over, column.evidence()));
  }

  /** One message for a column of words: an empty cell in place of each would be no remedy. */
  private void refuseWords(ColumnRole value) {
    if (value.role().isLabel() && roles.areWords(value)) {
      Mismatch words =
          new Mismatch(
              "numbers, or two words that answer, such as yes and no",
              "words of another kind",
              "name a column of numbers with "
                  + Matter.VALUE
                  + "; the columns are: "
                  + header.list());
      throw findings.fatal(Code.CHOOSE_COLUMN, new Place(header.line(), value.name()), words);
    }
  }

  private Optional<ColumnRole> role(Optional<String> name) {
    List<Integer> positions = name.map(header::positions).orElse(List.of());
    return positions.size() == 1
        ? Optional.of(roles.columns().get(positions.get(0)))
        : Optional.empty();
  }

  /** The one measure of the table; several are asked about. */
  private Optional<Candidate> chosen() {
    List<Candidate> all = new ArrayList<>(new Candidates(roles).all());
    all.removeIf(this::isTaken);
    if (asked.denominator().isPresent()) {
      all.replaceAll(candidate -> new Candidate(candidate.value(), Optional.empty(), ""));
    }
    if (grouping.combine().filter(c -> c == Combine.COUNT).isPresent()) {
      return Optional.empty();
    }
    if (all.size() > 1) {
      List<Candidate> likely = new ArrayList<>(Bases.of(roles).measures());
      likely.removeIf(this::isTaken);
      boolean based = asked.denominator().isEmpty() && likely.size() > 1;
      throw new MeasureQuestion(roles, header, findings).asked(based ? likely : all);
    }
    all.forEach(this::say);
    return all.stream().findFirst();
  }

  /** Columns that were named for something else are no measures. */
  private boolean isTaken(Candidate candidate) {
    List<String> names = new ArrayList<>(asked.names());
    names.addAll(asked.by());
    return names.contains(candidate.value().name());
  }

  private void say(Candidate taken) {
    String value = Matter.VALUE + " " + Shown.argument(taken.value().name());
    String said =
        taken.over().isEmpty()
            ? value + " was taken: no other column fits"
            : value
                + " "
                + Matter.DENOMINATOR
                + " "
                + Shown.argument(taken.over().get().name())
                + " were taken, because "
                + taken.evidence();
    chosen = Optional.of(said);
  }
}
