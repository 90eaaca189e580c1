package org.centreline.csv.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.choice.Bases;
import org.centreline.csv.choice.Candidate;
import org.centreline.csv.choice.MeasureNames;
import org.centreline.csv.choice.Telling;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.survey.TableMeasures.Declared;

/** Looks for the measures of one table. */
final class MeasureSearch {

  private final CsvTable table;
  private final Optional<String> asked;
  private final ReadingOptions options;
  private final TableRoles roles;
  private final List<Declared> measures = new ArrayList<>();
  private final Set<String> doubts = new LinkedHashSet<>();
  private final Set<Integer> used = new LinkedHashSet<>();

  MeasureSearch(CsvTable table, Optional<String> asked, ReadingOptions options) {
    this.table = table;
    this.asked = asked;
    this.options = options;
    roles = TableRoles.of(table, options);
  }

  TableMeasures found() {
    Optional<ColumnRole> names = new MeasureNames(roles).column().filter(this::isTypeable);
    if (names.isPresent()) {
      used.add(names.get().position());
      for (String name : roles.texts(names.get())) {
        Filter one = new Filter(names.get().name(), name);
        look(TableRoles.of(table, options, List.of(one)), Optional.of(one));
      }
    } else {
      look(roles, Optional.empty());
    }
    List<ColumnRole> unused = new ArrayList<>();
    for (ColumnRole column : roles.columns()) {
      if (!used.contains(column.position())) {
        unused.add(column);
      }
    }
    return new TableMeasures(measures, unused, List.copyOf(doubts), options.decimal());
  }

  /** A name that stands twice can't be written into a cell. */
  private boolean isTypeable(ColumnRole column) {
    return table.header().positions(column.name()).size() == 1;
  }

  private void look(TableRoles rows, Optional<Filter> where) {
    Bases bases = Bases.of(rows);
    doubts.addAll(bases.doubts());
    List<Candidate> several = bases.measures().stream().filter(this::areTypeable).toList();
    List<Integer> keys = dates(rows);
    used.addAll(keys);
    boolean single = keys.isEmpty() || rows.areKeys(keys);
    List<ColumnRole> by = single ? List.of() : labels(new Telling(rows).apart(keys));
    by.forEach(column -> used.add(column.position()));
    for (Candidate measure : several) {
      used.add(measure.value().position());
      measure.over().map(ColumnRole::position).ifPresent(used::add);
      String name = measure.value().name();
      String title =
          where.isEmpty() ? name : where.get().value() + (several.size() == 1 ? "" : ": " + name);
      Columns columns =
          new Columns(
              Optional.empty(),
              Optional.empty(),
              Optional.of(name),
              measure.over().map(ColumnRole::name),
              by.stream().map(ColumnRole::name).toList(),
              where.stream().toList());
      boolean unsigned = isUnsigned(rows, measure);
      boolean together = !single && by.isEmpty();
      measures.add(new Declared(title, columns, measure.value().role(), unsigned, together));
    }
  }

  private boolean areTypeable(Candidate measure) {
    return isTypeable(measure.value()) && measure.over().map(this::isTypeable).orElse(true);
  }

  /** Hours of one day are no groups. */
  private static List<ColumnRole> labels(List<ColumnRole> telling) {
    boolean all = telling.stream().allMatch(column -> column.role().isLabel());
    return all ? telling : List.of();
  }

  /** The one asked for; else the finest, or a year with its month. */
  private List<Integer> dates(TableRoles rows) {
    List<Integer> named = asked.map(table.header()::positions).orElse(List.of());
    if (named.size() == 1) {
      return named;
    }
    Optional<ColumnRole> finest =
        rows.of(Role.DATE).stream().max(Comparator.comparingInt(rows::different));
    List<ColumnRole> years = rows.of(Role.YEAR);
    List<ColumnRole> parts = rows.of(Role.PART_OF_DATE);
    boolean paired = years.size() == 1 && parts.size() == 1;
    return finest.isEmpty() && paired
        ? List.of(years.get(0).position(), parts.get(0).position())
        : finest.stream().map(ColumnRole::position).toList();
  }

  /** Percentages from 0 to 100 by their heading alone. */
  private static boolean isUnsigned(TableRoles rows, Candidate measure) {
    ColumnRole value = measure.value();
    boolean hundredths = rows.most(value) > 1 && rows.most(value) <= 100;
    return value.role() == Role.PERCENTAGE
        && measure.over().isEmpty()
        && hundredths
        && !rows.hasPercentSigns(value);
  }
}
