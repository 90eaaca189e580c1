package org.centreline.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.csv.RowsOfPoints;
import org.centreline.project.hide.FoundSums;
import org.centreline.project.hide.FoundSums.Found;
import org.centreline.project.hide.Strand;
import org.centreline.project.hide.Strand.Place;
import org.centreline.project.hide.SumTable;

/**
 * All figures of a pack with the rows that they are sums of, in a table for each column; columns
 * that are sums of others share theirs.
 */
final class PackSums {

  /** More than a row of a file, and a column of a wide one, can have as their number. */
  private static final int ROWS = 47;

  private final Disclosure rule;
  private final List<OpenReading> readings;
  private final Map<Integer, RowsOfPoints> rows = new LinkedHashMap<>();
  private final Map<String, Map<Long, List<Long>>> totals = new HashMap<>();
  private final Map<List<String>, Integer> columns = new HashMap<>();
  private final List<Strand> strands = new ArrayList<>();
  private final Map<Long, List<Long>> parts = new HashMap<>();
  private final List<Integer> homes = new ArrayList<>();

  PackSums(Disclosure rule, List<OpenReading> readings) {
    this.rule = rule;
    this.readings = readings;
    for (int i = 0; i < readings.size(); i++) {
      int number = i;
      OpenReading reading = readings.get(i);
      reading.rows().ifPresent(found -> rows.put(number, found));
      Map<Long, List<Long>> own = totals.computeIfAbsent(file(number), any -> new HashMap<>());
      reading.totals().forEach(own::putIfAbsent);
    }
    rows.keySet().forEach(this::addStrands);
    for (int column = 0; column < columns.size(); column++) {
      homes.add(column);
    }
    new FoundSums(rule.limit()).among(strands).forEach(this::join);
  }

  private String file(int reading) {
    return readings.get(reading).source();
  }

  private void addStrands(int reading) {
    Map<Integer, Strand> own = new LinkedHashMap<>();
    new ReadingFigures(rule, reading, readings.get(reading), rows.get(reading))
        .each(
            (name, group, point, figure) -> {
              int column =
                  columns.computeIfAbsent(List.of(file(reading), name), any -> columns.size());
              Strand strand = own.computeIfAbsent(column, any -> new Strand(reading, column));
              strand.add(place(reading, group, figure.period().label()), figure);
            });
    strands.addAll(own.values());
  }

  private Place place(int reading, int group, String label) {
    return new Place(readings.get(reading).content().measured().get(group).group(), label);
  }

  /** The rows of the places of a strand, as they are called in all files and columns. */
  private Map<Place, List<Long>> rows(Strand strand) {
    Map<Place, List<Long>> found = new HashMap<>();
    Map<Long, List<Long>> whole = totals.get(file(strand.reading()));
    long first = (long) strand.column() << ROWS;
    rows.get(strand.reading())
        .each(
            (group, x, row) -> {
              List<Long> here =
                  found.computeIfAbsent(new Place(group, x), any -> new ArrayList<>());
              whole.getOrDefault(row, List.of(row)).forEach(part -> here.add(first + part));
            });
    return found;
  }

  /** The rows of a whole become those of its parts. */
  private void join(Found found) {
    Map<Place, List<Long>> whole = rows(found.whole());
    Map<Place, List<Long>> into = new HashMap<>();
    for (Strand part : found.parts()) {
      Map<Place, List<Long>> own = rows(part);
      for (Place place : found.whole().figures().keySet()) {
        List<Long> all = into.computeIfAbsent(place, any -> new ArrayList<>());
        found.places(place, part).forEach(one -> all.addAll(own.getOrDefault(one, List.of())));
      }
      int home = homes.get(part.column());
      homes.replaceAll(one -> one == home ? homes.get(found.whole().column()) : one);
    }
    for (Map.Entry<Place, List<Long>> one : into.entrySet()) {
      List<Long> instead = one.getValue();
      // Where the parts have no row, those of the whole stay its own.
      List<Long> own = whole.getOrDefault(one.getKey(), List.of());
      for (long row : instead.isEmpty() ? List.<Long>of() : own) {
        parts.put(row, instead);
        instead = List.of();
      }
    }
  }

  Collection<SumTable> tables() {
    Map<Integer, SumTable> tables = new LinkedHashMap<>();
    for (Strand strand : strands) {
      SumTable table = tables.computeIfAbsent(homes.get(strand.column()), any -> new SumTable());
      Map<Place, List<Long>> own = rows(strand);
      strand.each(
          (place, figure) -> {
            int number = table.add(figure);
            for (long row : own.getOrDefault(place, List.of())) {
              parts.getOrDefault(row, List.of(row)).forEach(part -> table.addRow(number, part));
            }
          });
    }
    return tables.values();
  }
}
