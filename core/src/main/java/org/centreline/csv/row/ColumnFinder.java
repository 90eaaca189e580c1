package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.centreline.Matter;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Profile;
import org.centreline.csv.header.Profiles;
import org.centreline.csv.header.SameDates;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Form;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Rows;

/** Finds the columns that were named, and those that were not where only one will do. */
final class ColumnFinder {

  private static final int NOWHERE = -1;

  private final CsvTable table;
  private final ReadingOptions options;
  private final boolean counts;
  private final boolean cases;
  private final boolean charted;
  private final FileFindings findings;
  private final List<Integer> taken = new ArrayList<>();
  private final Profiles profiles;
  private List<Optional<Identity>> personal = List.of();

  ColumnFinder(CsvTable table, RowOptions how, FileFindings findings) {
    this.table = table;
    options = how.options();
    counts = how.grouping().counts();
    cases = how.grouping().isOfCases();
    charted = how.aggregation().isEmpty();
    this.findings = findings;
    profiles = new Profiles(table, options);
  }

  /** The positions of the columns; problems end the reading. */
  Layout find(Columns columns) {
    int target = named(columns.target(), Matter.TARGET_COLUMN);
    Layout layout = layout(columns, target).target(target);
    findings.stopIfAny();
    return layout;
  }

  /** What the columns were found to look like. */
  Profiles profiles() {
    return profiles;
  }

  private Layout layout(Columns columns, int target) {
    int x = named(columns.date(), Matter.DATE);
    int order = named(columns.order(), Matter.ORDER);
    int value = named(columns.value(), Matter.VALUE);
    int denominator = named(columns.denominator(), cases ? Matter.RISK : Matter.DENOMINATOR);
    List<Integer> by = RowGroups.columns(columns.by(), table.header(), findings);
    taken.addAll(by);
    for (Filter filter : columns.where()) {
      take(filter.column(), Matter.WHERE);
    }
    findings.stopIfAny();
    if (columns.order().isPresent()) {
      return new Layout(Axis.LABELS, order, value(value, Axis.LABELS), denominator, by, List.of());
    }
    if (columns.date().isEmpty() && value == NOWHERE && denominator == NOWHERE) {
      WideHeader wide = new WideHeader(table.header(), options);
      if (wide.isWide()) {
        return wide(wide, by, target);
      }
      if (options.form() == Form.WIDE) {
        throw notWide();
      }
    }
    if (columns.date().isEmpty()) {
      x = dates();
    }
    Axis axis = x == NOWHERE ? Axis.ROWS : Axis.DATES;
    if (axis == Axis.ROWS && charted && options.dateFormat().isPresent()) {
      throw nothingDated(options.dateFormat().get());
    }
    if (axis == Axis.ROWS) {
      if (findings.notices().stream().noneMatch(n -> n.code().equals(Code.ROW_NUMBERS.word()))) {
        findings.note(Code.ROW_NUMBERS, "no column of dates: the rows are numbered in file order");
      }
    }
    return new Layout(axis, x, value(value, axis), denominator, by, List.of());
  }

  /** A way of writing dates was named, and no column is written so. */
  private DataException nothingDated(String pattern) {
    Mismatch none =
        new Mismatch(
            "a column of dates written as " + pattern,
            "none",
            "write the pattern as the cells have it, such as MM/dd/yyyy, or leave it out");
    return findings.fatal(Code.BAD_DATE, Place.line(table.header().line()), none);
  }

  private DataException notWide() {
    Mismatch none =
        new Mismatch(
            "columns that are named by dates",
            table.header().list(),
            "leave out "
                + Matter.WIDE
                + ", or say with "
                + Matter.DATE_FORMAT
                + " how the headings are written");
    return findings.fatal(Code.CHOOSE_COLUMN, Place.line(table.header().line()), none);
  }

  private Layout wide(WideHeader wide, List<Integer> by, int target) {
    findings.note(
        Code.WIDE_TABLE,
        Shown.count(wide.dates().size(), "column") + " named by dates: " + wide.span());
    List<Integer> labels = new ArrayList<>(wide.labels());
    labels.remove(Integer.valueOf(target));
    return Layout.wide(by.isEmpty() ? labels : by, wide.dates());
  }

  private int dates() {
    List<Integer> fitting = fitting(Profile::isDates);
    List<DateShape> shapes = new ArrayList<>();
    for (int position : fitting) {
      profiles.of(position).shape().ifPresent(shapes::add);
    }
    boolean several = fitting.size() > 1 && shapes.size() == fitting.size();
    if (several && table.text().isLikely()) {
      throw new OddBytes("several columns of dates");
    }
    Optional<Integer> finest = several ? finest(new SameDates(fitting, shapes)) : Optional.empty();
    if (finest.isPresent()) {
      taken.addAll(fitting);
      String name = Shown.argument(table.header().name(finest.get()));
      findings.note(
          Code.COLUMN_CHOSEN,
          Matter.DATE + " " + name + " was taken: other columns repeat its dates");
      return finest.get();
    }
    return only(fitting, Matter.DATE).orElse(NOWHERE);
  }

  private Optional<Integer> finest(SameDates dates) {
    try (Rows rows = table.rows(Purpose.LOOK)) {
      return dates.finest(rows);
    }
  }

  /** Where rows are counted no column of numbers is looked for. */
  private int value(int named, Axis axis) {
    if (named != NOWHERE || counts && axis != Axis.ROWS) {
      return named;
    }
    List<Integer> clean = fitting(Profile::isNumbers);
    List<Integer> fitting = clean.isEmpty() ? fitting(Profile::isMostlyNumbers) : clean;
    return only(fitting, Matter.VALUE).orElseGet(this::noValue);
  }

  private int named(Optional<String> name, Matter matter) {
    return name.isPresent() ? take(name.get(), matter) : NOWHERE;
  }

  private int take(String name, Matter matter) {
    int position = table.header().position(name, matter, findings);
    taken.add(position);
    return position;
  }

  /** Columns that may identify people are no sensible choice. */
  private List<Integer> fitting(Predicate<Profile> fits) {
    personal = personal.isEmpty() ? PersonalColumns.of(table) : personal;
    return profiles.fitting(fits, i -> !taken.contains(i) && personal.get(i).isEmpty());
  }

  /** The one column that fits, which is said; several are a problem. */
  private Optional<Integer> only(List<Integer> fitting, Matter matter) {
    if (fitting.size() > 1) {
      DataException failure =
          findings.fatal(
              Code.CHOOSE_COLUMN, Place.line(table.header().line()), choice(fitting, matter));
      throw new DataException(failure.problems(), choices(fitting, matter));
    }
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    taken.add(fitting.get(0));
    String name = table.header().name(fitting.get(0));
    findings.note(
        Code.COLUMN_CHOSEN,
        matter + " " + Shown.argument(name) + " was taken: no other column fits");
    return Optional.of(fitting.get(0));
  }

  private Mismatch choice(List<Integer> fitting, Matter matter) {
    StringJoiner names = new StringJoiner(", ");
    StringJoiner ways = new StringJoiner(" or ");
    for (int position : fitting) {
      names.add(table.header().name(position));
      ways.add(matter + " " + Shown.argument(table.header().name(position)));
    }
    return new Mismatch("one column for " + matter, names.toString(), "add " + ways);
  }

  /** Columns that a name tells. */
  private List<Way> choices(List<Integer> fitting, Matter matter) {
    List<Way> choices = new ArrayList<>();
    for (int position : fitting) {
      String name = table.header().name(position);
      if (table.header().positions(name).size() == 1) {
        choices.add(new Way(List.of(new ColumnChoice(matter, name)), ""));
      }
    }
    return choices;
  }

  private int noValue() {
    if (profiles.rows() == 0) {
      Mismatch none = new Mismatch("rows of data below the header", "none", "check the file");
      throw findings.fatal(Code.NO_ROWS, Place.line(table.header().line()), none);
    }
    String commas =
        options.decimal() != Decimal.COMMA
            ? commas()
                .map(
                    name ->
                        "for the commas in '" + name + "' add " + Matter.DECIMAL_COMMA + "; else ")
                .orElse("")
            : "";
    Mismatch none =
        new Mismatch(
            "a column of numbers",
            "none",
            commas
                + "name it with "
                + Matter.VALUE
                + "; the columns are: "
                + table.header().list());
    throw findings.fatal(Code.CHOOSE_COLUMN, Place.line(table.header().line()), none);
  }

  /** The first column of numbers with decimal commas. */
  private Optional<String> commas() {
    return new Profiles(table, options.with(Decimal.COMMA))
        .fitting(Profile::isNumbers, i -> !taken.contains(i)).stream()
            .findFirst()
            .map(first -> Shown.text(table.header().name(first)));
  }
}
