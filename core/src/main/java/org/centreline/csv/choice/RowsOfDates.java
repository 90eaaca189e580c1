package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.Matter;
import org.centreline.csv.asking.PartsOfYears;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.header.Header;
import org.centreline.csv.number.Answers;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Decides what becomes of several rows of one date where nothing was said about them.
 *
 * @param roles what the columns are
 * @param header their names
 * @param named whether a denominator was asked for by name
 * @param findings where a question goes
 */
record RowsOfDates(TableRoles roles, Header header, boolean named, FileFindings findings) {

  /** A chart in time of so few says nothing; a funnel does. */
  private static final int FEW_DATES = 2;

  private static final List<String> FRACTION = List.of("numerator", "denominator");

  /** The same, rows gathered into periods. */
  static Grouping every(Grouping asked, Every every) {
    return asked.with(every);
  }

  /** Whether rows are counted or added up. */
  static boolean adds(Combine combine) {
    return combine == Combine.SUM || combine == Combine.COUNT;
  }

  Grouping of(Columns columns, Grouping asked, Candidate measure) {
    Optional<DateCells> date = DatePlaces.of(columns, roles, header);
    boolean said =
        asked.combine().isPresent() || asked.every().isPresent() || asked.shape() != Shape.ANY;
    if (said || date.isEmpty()) {
      return date.isPresent() ? summed(asked, measure) : asked;
    }
    List<Integer> keys = new ArrayList<>(List.of(date.get().column()));
    date.get().parts().forEach(part -> keys.add(part.column()));
    columns.by().forEach(name -> keys.addAll(header.positions(name)));
    if (roles.areKeys(keys) || !roles.repeated().isEmpty()) {
      return asked;
    }
    Repeats repeats = Repeats.of(roles, keys);
    if (!repeats.isUsual()) {
      return asked;
    }
    List<ColumnRole> telling = new Telling(roles).apart(keys);
    boolean clock =
        !telling.isEmpty() && telling.stream().allMatch(c -> c.role() == Role.TIME_OF_DAY);
    if (!telling.isEmpty() && !clock && !isSummed(measure)) {
      throw question(telling, measure, keys);
    }
    askOfParts(repeats, keys, measure);
    boolean counted = measure.over().isEmpty() && measure.value().role().isAdditive();
    if (counted) {
      findings.note(
          Code.SUMMED_ROWS,
          "rows of one date are added up, as they are counts"
              + (clock ? " of parts of a day" : " and nothing tells them apart"));
    }
    return counted ? asked.with(Combine.SUM) : asked;
  }

  private void askOfParts(Repeats repeats, List<Integer> keys, Candidate measure) {
    List<Integer> used = new ArrayList<>(keys);
    used.add(measure.value().position());
    measure.over().ifPresent(over -> used.add(over.position()));
    ColumnRole dates = roles.columns().get(repeats.column());
    new PartsOfYears(roles, findings).ask(dates, repeats.second(), used, combine(measure));
  }

  /** Counts of a period are all of them; what is measured has a mean and a spread. */
  private Grouping summed(Grouping asked, Candidate measure) {
    boolean plain = asked.shape() == Shape.ANY || asked.shape() == Shape.COUNTS;
    boolean open = plain && asked.every().isPresent() && asked.combine().isEmpty();
    boolean counted = measure.over().isEmpty() && measure.value().role().isAdditive();
    if (!open || !counted || named) {
      return asked;
    }
    findings.note(
        Code.SUMMED_ROWS,
        "the rows of each "
            + asked.every().get().word()
            + " are added up, as they are counts; "
            + Matter.COMBINE
            + " mean would make one value of them");
    return asked.with(Combine.SUM);
  }

  /** Counts over a denominator that was named are added up, as the denominator says. */
  private boolean isSummed(Candidate measure) {
    return named && measure.over().isPresent();
  }

  private DataException question(List<ColumnRole> telling, Candidate measure, List<Integer> keys) {
    Repeats repeats = Repeats.of(roles, keys);
    ColumnRole date = roles.columns().get(repeats.column());
    List<Way> ways = new ArrayList<>();
    Optional<ColumnRole> place = telling.stream().filter(c -> c.role() == Role.GROUP).findFirst();
    if (roles.different(date) <= FEW_DATES && place.isPresent() && measure.over().isPresent()) {
      ways.add(UndatedQuestion.way(measure, new Sites(place.get(), List.of())));
    }
    List<ColumnChoice> by = new ArrayList<>();
    telling.forEach(column -> by.add(new ColumnChoice(Matter.BY, column.name())));
    ways.add(new Way(by, "a chart of each"));
    String combine = combine(measure);
    boolean added = combine.equals("sum");
    String together = added ? "all of them together" : "the mean of each date";
    Optional<String> total = total(telling, roles.firstAlike(keys), measure);
    String what = total.isPresent() ? "the total" : "the first";
    Optional<String> alone = total.or(() -> unlike(telling));
    ways.add(
        alone.isPresent()
            ? new Way(List.of(new ColumnChoice(Matter.WHERE, alone.get())), what + " alone")
            : new Way(List.of(new ColumnChoice(Matter.COMBINE, combine)), together));
    List<String> names = telling.stream().map(c -> Shown.argument(c.name())).toList();
    Mismatch several =
        new Mismatch(
            "one row for each date (" + findings.row(roles.line(repeats.first())) + " has it too)",
            roles.cell(repeats.second(), repeats.column()),
            fix(
                names,
                alone
                    .map(one -> Matter.WHERE + " " + Shown.argument(one) + " for " + what)
                    .orElse(Matter.COMBINE + " " + combine + made(added))));
    Place where = new Place(roles.line(repeats.second()), date.name());
    DataException failure = findings.fatal(Code.DUPLICATE_DATE, where, several);
    return new DataException(failure.problems(), ways);
  }

  private static String fix(List<String> names, String third) {
    return "add "
        + Matter.BY
        + " "
        + String.join(" " + Matter.BY + " ", names)
        + " for a chart of each, "
        + Matter.WHERE
        + " "
        + names.get(0)
        + "=VALUE for one of them, or "
        + third;
  }

  /** Of indicators, or numerators and their denominators, the first alone: no sum has a meaning. */
  private Optional<String> unlike(List<ColumnRole> telling) {
    ColumnRole names = telling.get(0);
    List<String> texts = roles.texts(names);
    boolean parts =
        texts.size() == 2 && texts.stream().map(Answers::word).toList().containsAll(FRACTION);
    return telling.size() == 1 && (parts || roles.namesMeasures(names))
        ? texts.stream().findFirst().map(text -> names.name() + "=" + text)
        : Optional.empty();
  }

  private static String combine(Candidate measure) {
    boolean added = measure.over().isPresent() || measure.value().role().isAdditive();
    return added ? "sum" : "mean";
  }

  private static String made(boolean added) {
    return added ? " to add them up" : " to make one value of them";
  }

  /** The rows that are a total: added to its parts it would count twice. */
  private Optional<String> total(List<ColumnRole> telling, int[] alike, Candidate measure) {
    if (telling.size() > 1) {
      return Optional.empty();
    }
    ColumnRole names = telling.get(0);
    Set<String> totals = roles.totals(names).of(alike, TotalRows.numbers(measure));
    return totals.size() == 1
        ? totals.stream().findFirst().map(name -> names.name() + "=" + name)
        : Optional.empty();
  }
}
