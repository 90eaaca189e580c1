package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.number.Answers;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;

/**
 * What the columns of a table are, and how they hang together, by their headings and first rows.
 */
public final class TableRoles {

  private final TableSample sample;
  private final List<ColumnRole> columns;
  private final List<Quotient> quotients;
  private final List<Sum> sums;
  private final Map<TableSample, Set<Integer>> repeated = new IdentityHashMap<>();

  private TableRoles(
      TableSample sample, List<ColumnRole> columns, List<Quotient> quotients, List<Sum> sums) {
    this.sample = sample;
    this.columns = List.copyOf(columns);
    this.quotients = List.copyOf(quotients);
    this.sums = List.copyOf(sums);
  }

  /** Looks at the headings and the first rows of a table. */
  public static TableRoles of(CsvTable table, ReadingOptions options) {
    return of(table, options, List.of());
  }

  /** The same for the rows that hold what was asked for. */
  public static TableRoles of(CsvTable table, ReadingOptions options, List<Filter> where) {
    return of(TableSample.of(table, options, where), PersonalColumns.of(table));
  }

  /** One role a column, left to right. */
  public List<ColumnRole> columns() {
    return columns;
  }

  /** Columns that are worked out of two others. */
  public List<Quotient> quotients() {
    return quotients;
  }

  /** Columns that add others up. */
  public List<Sum> sums() {
    return sums;
  }

  private static TableRoles of(TableSample sample, List<Optional<Identity>> people) {
    List<ColumnRole> alone = new ArrayList<>();
    for (int i = 0; i < sample.columns().size(); i++) {
      ColumnRole role = SingleRole.of(sample.columns().get(i), i);
      boolean hidden = people.get(i).isPresent() && role.role() != Role.ID;
      alone.add(hidden ? role.as(Role.PERSONAL, "it may identify people") : role);
    }
    Relations relations = new Relations(sample);
    List<Quotient> quotients = relations.quotients(alone);
    List<Sum> sums = relations.sums();
    List<ColumnRole> roles = new RoleRevision(sample, relations).of(alone, quotients, sums);
    return new TableRoles(sample, roles, quotients, sums);
  }

  /** What the column of a name was taken for. */
  public Optional<ColumnRole> named(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The columns of a role, left to right. */
  public List<ColumnRole> of(Role role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }

  /** How many rows were looked at. */
  public int rows() {
    return sample.rows();
  }

  /** Where the dates stand: in the one column of them, or in a year and the parts beside it. */
  public Optional<DateCells> dateCells() {
    return new DateRoles(sample, columns).cells();
  }

  /** The two words with which a column answers: 1 and 0 for a flag; empty where it does not. */
  public Optional<Answers> answers(ColumnRole column) {
    return switch (column.role()) {
      case ANSWER -> {
        ColumnSample cells = sample.columns().get(column.position());
        yield CodedAnswers.of(cells).answers().or(() -> new TextRoles(cells).answers());
      }
      case FLAG -> Optional.of(Answers.FLAGS);
      default -> Optional.empty();
    };
  }

  /**
   * Whether some column of words holds amounts that were not read: {@code 1,5} or {@code 12 min}.
   */
  public boolean mayHoldAmounts() {
    for (ColumnRole column : columns) {
      boolean words =
          column.role().isLabel() || column.role() == Role.NOTE || column.role() == Role.ID;
      ColumnSample cells = sample.columns().get(column.position());
      if (words && !cells.isNumeric() && cells.mayBeAmounts()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column holds a few words that repeat and nothing like a number. */
  public boolean areWords(ColumnRole column) {
    ColumnSample cells = sample.columns().get(column.position());
    boolean repeat = cells.different() > 1 && 2 * cells.different() <= cells.filled();
    return repeat
        && cells.texts().stream().noneMatch(text -> text.chars().anyMatch(Character::isDigit));
  }

  /** How many different things a column holds. */
  public int different(ColumnRole column) {
    return sample.columns().get(column.position()).different();
  }

  /** The different things a column holds, in order of first appearance. */
  public List<String> texts(ColumnRole column) {
    return List.copyOf(sample.columns().get(column.position()).texts());
  }

  /** The text that most cells of a column hold, the first of several. */
  public String commonest(ColumnRole column) {
    ColumnSample cells = sample.columns().get(column.position());
    int most = 0;
    for (int text = 1; text < cells.different(); text++) {
      most = cells.count(text) > cells.count(most) ? text : most;
    }
    return cells.texts().get(most);
  }

  /** Whether a heading speaks of codes, which fewer know than names. */
  public boolean isCode(ColumnRole column) {
    Heading heading = sample.columns().get(column.position()).heading();
    return heading.ends("code") || heading.ends("codes");
  }

  /** Whether the heading says that a column names measures. */
  public boolean namesMeasures(ColumnRole column) {
    Heading heading = sample.columns().get(column.position()).heading();
    return HeadingVocabulary.standard().in(heading, "measure-name").isPresent();
  }

  /** Whether numbers are of several kinds, such as percentages and counts, by what names them. */
  public boolean areOfKinds(ColumnRole names, ColumnRole numbers) {
    return sample.areOfKinds(names.position(), numbers.position());
  }

  /** Whether some cells carry a percent sign. */
  public boolean hasPercentSigns(ColumnRole column) {
    return sample.columns().get(column.position()).hasPercents();
  }

  /** The greatest number. */
  public double most(ColumnRole column) {
    return sample.columns().get(column.position()).most();
  }

  /** Whether no two rows that have a first of these cells are alike in all of them. */
  public boolean areKeys(List<Integer> positions) {
    int[] first = firstAlike(positions);
    for (int row = 0; row < first.length; row++) {
      if (first[row] >= 0 && first[row] != row) {
        return false;
      }
    }
    return true;
  }

  /** The line of a row; the rows are numbered from 0. */
  public int line(int row) {
    return sample.lines().get(row);
  }

  /** What a cell of a row says; empty where nothing can be used. */
  public String cell(int row, int position) {
    ColumnSample column = sample.columns().get(position);
    return column.code(row) < 0 ? "" : column.texts().get(column.code(row));
  }

  /**
   * For each row the first one that has the same in some columns, itself where it is that; -1 where
   * the first of the columns says nothing.
   */
  public int[] firstAlike(List<Integer> positions) {
    Map<List<Integer>, Integer> seen = new HashMap<>();
    int[] first = new int[sample.rows()];
    for (int row = 0; row < first.length; row++) {
      List<Integer> key = new ArrayList<>();
      for (int position : positions) {
        key.add(sample.columns().get(position).code(row));
      }
      Integer known = seen.putIfAbsent(key, row);
      first[row] = key.get(0) < 0 ? -1 : known == null ? row : known;
    }
    return first;
  }

  /** A time such as 7:25 of which nothing tells the units, where the cells are such. */
  public Optional<String> ambiguousLength(ColumnRole column) {
    ColumnSample cells = sample.columns().get(column.position());
    return cells.isDurations() && cells.areAmbiguousDurations()
        ? cells.texts().stream().findFirst()
        : Optional.empty();
  }

  /** The cells of a column of dates, as they are and by day. */
  public DayCells days(int position) {
    return new DayCells(sample, position);
  }

  /** Looks for totals among the names of a column. */
  public RowTotals totals(ColumnRole names) {
    return new RowTotals(sample, names.position());
  }

  /** The lines of rows that repeat others cell by cell, where a block was pasted twice. */
  public Set<Integer> repeated() {
    return repeated.computeIfAbsent(sample, TableSample::repeated);
  }

  /** Whether the heading names what is compared, rather than cells that happen to repeat. */
  public boolean isNamed(ColumnRole column) {
    Heading heading = sample.columns().get(column.position()).heading();
    return HeadingVocabulary.standard().in(heading, "group").isPresent();
  }

  /** Whether one count is hardly ever above another, and mostly below it. */
  public boolean isWithin(ColumnRole part, ColumnRole whole) {
    return sample.isWithin(part.position(), whole.position());
  }

  /** Whether the heading of a count holds that of another, as lists on time does lists. */
  public boolean isNamedWithin(ColumnRole whole, ColumnRole part) {
    Heading outer = sample.columns().get(part.position()).heading();
    Heading inner = sample.columns().get(whole.position()).heading();
    boolean counted = whole.role() == Role.COUNT || whole.role() == Role.TOTAL;
    return counted && !outer.words().equals(inner.words()) && outer.words().contains(inner.words());
  }

  /** Whether one count is a fifth of another at most. */
  public boolean isMuchLess(ColumnRole part, ColumnRole whole) {
    ColumnSample fewer = sample.columns().get(part.position());
    ColumnSample more = sample.columns().get(whole.position());
    return 5 * fewer.numbers().sum() < more.numbers().sum();
  }

  /** Whether the heading speaks of a mean or a median, which nothing is counted by. */
  public boolean isAveraged(ColumnRole column) {
    Heading heading = sample.columns().get(column.position()).heading();
    return HeadingVocabulary.standard().in(heading, "averaged").isPresent();
  }

  /** Whether its heading says that hours or days are measured: none of them is an event. */
  public boolean isAmount(ColumnRole column) {
    Heading heading = sample.columns().get(column.position()).heading();
    return HeadingVocabulary.standard().in(heading, "amount").isPresent();
  }

  /** Whether some of its numbers are not whole. */
  public boolean hasFractions(ColumnRole column) {
    return sample.columns().get(column.position()).numbers().anyMatch(v -> v != StrictMath.rint(v));
  }

  /** Whether the heading says that cases are counted. */
  public boolean speaksOfCases(ColumnRole column) {
    Heading heading = sample.columns().get(column.position()).heading();
    return HeadingVocabulary.standard().in(heading, "cases").isPresent();
  }

  /** Whether 0 and 1 mark times rather than cases: they turn once or twice in the file. */
  public boolean isMarker(ColumnRole flag) {
    ColumnSample column = sample.columns().get(flag.position());
    int turns = 0;
    for (int row = 1; row < sample.rows(); row++) {
      turns += column.code(row) != column.code(row - 1) ? 1 : 0;
    }
    return turns <= 2 && sample.rows() > 4
        || HeadingVocabulary.standard().in(column.heading(), "flag").isPresent();
  }
}
