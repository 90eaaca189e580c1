package org.centreline.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.centreline.csv.RowsOfPoints;
import org.centreline.csv.request.Filter;
import org.centreline.project.found.Balances;
import org.centreline.project.found.ColumnRests;
import org.centreline.project.found.Figure;
import org.centreline.project.found.Found;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.FoundSums;
import org.centreline.project.found.Running;
import org.centreline.project.found.Spot;
import org.centreline.project.found.Strand;
import org.centreline.project.found.Strand.Place;
import org.centreline.project.hide.BalanceCheck;
import org.centreline.project.hide.BalanceCheck.Part;
import org.centreline.project.hide.FileValues;
import org.centreline.project.hide.HidingRounds;
import org.centreline.project.hide.HidingRounds.Keep;
import org.centreline.project.hide.Lined;
import org.centreline.project.hide.MadeMeans;
import org.centreline.project.hide.PackRows;
import org.centreline.project.hide.ShareBounds;
import org.centreline.project.hide.SumTable;

/**
 * All figures of a pack with the rows that they are sums of, in a table for each column; columns
 * that are sums of others share theirs.
 */
final class PackSums {

  private final Disclosure rule;
  private final List<OpenReading> readings;
  private final Map<Integer, RowsOfPoints> rows = new LinkedHashMap<>();
  private final Map<List<String>, Integer> columns = new LinkedHashMap<>();
  private final List<Strand> strands = new ArrayList<>();
  private final Map<Integer, List<Strand>> ofColumn = new HashMap<>();
  private final List<Integer> homes = new ArrayList<>();
  private final Map<Integer, SumTable> tables = new LinkedHashMap<>();
  private final Map<Figure, Part> parts = new IdentityHashMap<>();
  private final PackRows packRows;

  PackSums(Disclosure rule, List<OpenReading> readings) {
    this.rule = rule;
    this.readings = readings;
    Map<String, Map<Long, List<Long>>> totals = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      OpenReading reading = readings.get(i);
      rows.put(i, reading.rows());
      Map<Long, List<Long>> own = totals.computeIfAbsent(file(i), any -> new HashMap<>());
      reading.totals().forEach(own::putIfAbsent);
    }
    packRows = new PackRows(rows, reading -> totals.get(file(reading)));
    rows.keySet().forEach(this::addStrands);
    for (int column = 0; column < columns.size(); column++) {
      homes.add(column);
    }
    Running running = new Running(rule.limit());
    strands.forEach(one -> packRows.run(one, running.since(one)));
    strands.forEach(
        one -> ofColumn.computeIfAbsent(one.column(), any -> new ArrayList<>()).add(one));
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
              Strand strand = own.computeIfAbsent(column, any -> new Strand(reading, column, name));
              strand.add(place(reading, group, figure.period().label()), figure);
            });
    strands.addAll(own.values());
  }

  private Place place(int reading, int group, String label) {
    return new Place(readings.get(reading).content().measured().get(group).group(), label);
  }

  /** What is to be hidden together. */
  HidingRounds rounds() {
    List<Found> all = new FoundSums(rule.limit(), strands, this::filters).all();
    if (rule.keepsRemainders()) {
      markRests(all);
    }
    List<Found> others = new ArrayList<>();
    for (Found found : all) {
      if (found.kind() == Found.Kind.SUM && !packRows.isKnown(found)) {
        if (packRows.isJoined(found, ofColumn.get(found.whole().column()))) {
          join(found);
        } else {
          others.add(found);
        }
      }
    }
    addTables();
    List<HidingRounds.Check> checks = new ArrayList<>();
    checks.add(
        BalanceCheck.of(
            rule.limit(),
            tables.values(),
            Balances.of(rule.limit(), strands, this::filters),
            parts::get));
    checks.add(means(all, false));
    checks.add(means(all, true));
    addValues(checks);
    addShares(checks);
    return new HidingRounds(tables.values(), others.stream().map(this::other).toList(), checks);
  }

  private void markRests(List<Found> all) {
    Set<List<Integer>> sums = new HashSet<>();
    for (Found found : all) {
      Set<Integer> related = found.isCopyThatDiffers() ? Set.of() : found.columns();
      for (int column : related) {
        sums.add(List.of(found.whole().column(), column));
        related.forEach(other -> sums.add(List.of(other, column)));
      }
    }
    ColumnRests rests = new ColumnRests(rule.limit());
    rests.mark(
        strands,
        (part, whole) ->
            (file(part.reading()).equals(file(whole.reading()))
                    ? filters(part).equals(filters(whole))
                    : rests.areClose(part, whole))
                && !sums.contains(List.of(whole.column(), part.column())));
  }

  /** Of which rows it is: those of one ward are no part of a column of all. */
  private List<Filter> filters(Strand strand) {
    return readings.get(strand.reading()).columns().where();
  }

  private void join(Found found) {
    int home = homes.get(found.whole().column());
    for (int column : found.columns()) {
      int own = homes.get(column);
      homes.replaceAll(one -> one == own ? home : one);
    }
  }

  private SumTable table(Strand strand) {
    return tables.computeIfAbsent(homes.get(strand.column()), any -> new SumTable());
  }

  private void addTables() {
    for (Strand strand : strands) {
      SumTable table = table(strand);
      strand.each(
          (place, figure) ->
              parts.put(
                  figure, new Part(table, add(table, figure, packRows.of(strand, place)), 1)));
    }
  }

  private static int add(SumTable table, Figure figure, Set<Long> rows) {
    int number = table.add(figure);
    rows.forEach(row -> table.addRow(number, row));
    return number;
  }

  /** A table of the same numbers as they are sums of one another in another way. */
  private HidingRounds.Other other(Found found) {
    SumTable table = new SumTable();
    Map<Spot, SumTable> home = new HashMap<>();
    Set<Strand> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Strand> parts = new ArrayList<>();
    for (List<At> made : found.of().values()) {
      made.stream().map(At::strand).filter(seen::add).forEach(parts::add);
    }
    for (Strand part : parts) {
      part.figures().forEach((place, figure) -> add(table, figure, packRows.of(part, place)));
      part.figures().values().forEach(figure -> home.put(figure.spot(), table(part)));
    }
    found
        .of()
        .forEach(
            (place, made) -> {
              Figure figure = found.whole().figures().get(place);
              add(table, figure, packRows.of(made));
              home.put(figure.spot(), table(found.whole()));
            });
    return new HidingRounds.Other(table, home);
  }

  private MadeMeans means(List<Found> all, boolean counts) {
    Map<Keep, List<Keep>> made = new HashMap<>();
    for (Found found : all) {
      for (Map.Entry<Place, List<At>> one : found.of().entrySet()) {
        Figure figure = found.whole().figures().get(one.getKey());
        boolean count = figure.kind() != Figure.Kind.VALUE;
        if (found.kind() == Found.Kind.MEAN && count == counts) {
          List<Keep> of = made.computeIfAbsent(keep(found.whole(), figure), k -> new ArrayList<>());
          one.getValue()
              .forEach(at -> of.add(keep(at.strand(), at.strand().figures().get(at.place()))));
        }
      }
    }
    return new MadeMeans(made, counts);
  }

  private Keep keep(Strand strand, Figure figure) {
    return new Keep(table(strand), figure.spot());
  }

  private void addValues(List<HidingRounds.Check> checks) {
    Map<String, Map<Lined, SumTable>> values = new LinkedHashMap<>();
    for (Strand strand : strands) {
      for (Map.Entry<Place, Figure> one : strand.figures().entrySet()) {
        if (one.getValue().kind() == Figure.Kind.VALUE) {
          values
              .computeIfAbsent(file(strand.reading()), any -> new LinkedHashMap<>())
              .put(lined(strand, one), table(strand));
        }
      }
    }
    values.forEach(
        (file, own) -> {
          List<Lined> counts = new ArrayList<>();
          for (Strand strand : strands) {
            if (file(strand.reading()).equals(file)) {
              strand.figures().entrySet().stream()
                  .filter(one -> one.getValue().kind() != Figure.Kind.VALUE)
                  .forEach(one -> counts.add(lined(strand, one)));
            }
          }
          checks.add(new FileValues(own, counts));
        });
  }

  private Lined lined(Strand strand, Map.Entry<Place, Figure> one) {
    List<Long> own =
        LongStream.of(packRows.inFile(strand.reading(), one.getKey())).boxed().toList();
    return new Lined(strand.column(), one.getValue(), own);
  }

  private List<Lined> lined(List<Strand> some) {
    return some.stream()
        .flatMap(strand -> strand.figures().entrySet().stream().map(one -> lined(strand, one)))
        .toList();
  }

  private void addShares(List<HidingRounds.Check> checks) {
    Set<List<Integer>> done = new HashSet<>();
    for (Strand above : strands) {
      boolean share =
          above.figures().values().stream().anyMatch(one -> Double.isFinite(one.rest()));
      rows.get(above.reading())
          .denominator()
          .map(name -> columns.get(List.of(file(above.reading()), name)))
          .filter(below -> share && below != null && below != above.column())
          .filter(below -> done.add(List.of(above.column(), below)))
          .ifPresent(below -> addShare(above.column(), below, checks));
    }
  }

  private void addShare(int above, int below, List<HidingRounds.Check> checks) {
    Set<Integer> beside = new HashSet<>();
    ofColumn.get(above).forEach(strand -> beside.add(strand.reading()));
    List<Strand> alone =
        ofColumn.get(below).stream().filter(one -> !beside.contains(one.reading())).toList();
    if (!alone.isEmpty()) {
      checks.add(
          new ShareBounds(
              rule.limit(), lined(ofColumn.get(above)), lined(alone), table(alone.get(0))));
    }
  }
}
