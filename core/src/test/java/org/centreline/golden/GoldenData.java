package org.centreline.golden;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rates;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/**
 * Golden inputs as core's own records: grouped, sorted by x, rows without x dropped.
 *
 * @param x the column of the x axis
 * @param y the column of values or numerators
 * @param n the column of denominators; empty where there is none
 * @param facets the columns that split the file
 */
record GoldenData(String x, String y, Optional<String> n, List<String> facets) {

  List<Measured> read(String input) {
    Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
    Table.read("inputs/" + input + ".csv").rows().stream()
        .filter(row -> !row.get(x).isEmpty())
        .forEach(
            row -> groups.computeIfAbsent(group(row), k -> new java.util.ArrayList<>()).add(row));
    return groups.entrySet().stream().map(e -> measured(e.getKey(), e.getValue())).toList();
  }

  private String group(Map<String, String> row) {
    return String.join(" / ", facets.stream().map(row::get).toList());
  }

  private Measured measured(String group, List<Map<String, String>> rows) {
    boolean numbers = rows.stream().allMatch(r -> r.get(x).matches("[0-9.]+"));
    List<Map<String, String>> sorted =
        rows.stream()
            .sorted(
                numbers
                    ? Comparator.comparingDouble(r -> Double.parseDouble(r.get(x)))
                    : Comparator.comparing(r -> r.get(x)))
            .toList();
    return new Measured(
        y,
        Optional.of(group).filter(g -> !g.isEmpty()),
        subgroups(sorted.stream().map(r -> r.get(x)).toList()),
        series(sorted));
  }

  private static Subgroups subgroups(List<String> labels) {
    boolean dates = labels.stream().allMatch(l -> l.matches("\\d{4}-\\d{2}-\\d{2}"));
    boolean numbers = labels.stream().allMatch(l -> l.matches("[0-9.]+"));
    if (dates) {
      List<LocalDate> days = labels.stream().map(LocalDate::parse).toList();
      return Subgroups.ofDates(days, org.centreline.series.Calendar.rhythmOf(days));
    }
    return Subgroups.ofLabels(numbers ? Subgroups.Kind.NUMBER : Subgroups.Kind.LABEL, labels);
  }

  private Series series(List<Map<String, String>> rows) {
    ToDoubleFunction<Map<String, String>> top = r -> Table.number(r.get(y));
    if (n.isEmpty()) {
      return new Individuals(column(rows, top));
    }
    ToDoubleFunction<Map<String, String>> bottom = r -> Table.number(r.get(n.get()));
    return new Rates(column(rows, top), column(rows, bottom));
  }

  private static Doubles column(
      List<Map<String, String>> rows, ToDoubleFunction<Map<String, String>> cell) {
    return Doubles.tabulate(rows.size(), i -> cell.applyAsDouble(rows.get(i)));
  }
}
