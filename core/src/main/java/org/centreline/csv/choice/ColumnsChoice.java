package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.Matter;
import org.centreline.csv.choice.Taken.Form;
import org.centreline.csv.header.Header;
import org.centreline.csv.header.Table;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.series.Nature;

/** Takes what nobody named, as an expert would, or asks. */
public final class ColumnsChoice {

  private final TableRoles roles;
  private final Header header;
  private final Columns asked;
  private final Grouping grouping;
  private final Findings findings;
  private Optional<String> chosen = Optional.empty();

  private ColumnsChoice(
      TableRoles roles, Table table, Columns asked, Grouping grouping, Findings findings) {
    this.roles = roles;
    header = table.header();
    this.asked = asked;
    this.grouping = grouping;
    this.findings = findings;
  }

  /**
   * What is to be read of a table.
   *
   * @param findings where it is noted what was taken; questions end the reading
   */
  public static Taken of(
      Table table, Columns asked, Grouping grouping, ReadingOptions options, Findings findings) {
    boolean named = asked.value().isPresent() || asked.date().isPresent();
    boolean wide = !named && new WideHeader(table.header(), options).isWide();
    if (wide || options.form() == ReadingOptions.Form.WIDE) {
      return Taken.asAsked(asked, grouping);
    }
    TableRoles roles = TableRoles.of(table, options);
    return new ColumnsChoice(roles, table, asked, grouping, findings).taken();
  }

  private Taken taken() {
    Optional<Candidate> measure = asked.value().isPresent() ? named() : chosen();
    if (measure.isEmpty()) {
      return Taken.asAsked(asked, grouping);
    }
    new NumeratorCheck(findings, header).check(measure.get());
    Columns columns = with(measure.get());
    Set<Integer> repeated = roles.repeated();
    if (columns.date().isEmpty() && columns.order().isEmpty()) {
      new UndatedQuestion(roles, header, findings).ask(measure.get(), columns);
    }
    Form form = measure.get().value().role() == Role.ANSWER ? Form.ANSWERS : Form.NUMBERS;
    Nature nature = new Natures(roles).of(measure.get());
    Grouping gathered =
        new RowsOfDates(roles, header, asked.denominator().isPresent(), findings)
            .of(columns, grouping, measure.get());
    return new Taken(columns, gathered, nature, form, repeated, chosen);
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
    Optional<ColumnRole> over = role(asked.denominator());
    return value.map(column -> new Candidate(column, over, column.evidence()));
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
      throw new MeasureQuestion(roles, header, findings).asked(all);
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
