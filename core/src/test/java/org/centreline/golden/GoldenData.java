package org.centreline.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.centreline.chart.limit.Data;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/**
 * Golden inputs as core's own records: grouped, sorted by x, rows without x dropped.
 *
 * @param x the column of the x axis
 * @param y the column of values or numerators
 * @param n the column of denominators; empty where there is none
 * @param facets the columns that split the file
 * @param data what the chart is made from
 * @param combine how several rows of one x become one; a period after a slash
 */
record GoldenData(
    String x, String y, Optional<String> n, List<String> facets, Data data, String combine) {

  List<Measured> read(String input) {
    Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
    Table.read("inputs/" + input + ".csv").rows().stream()
        .filter(row -> !row.get(x).isEmpty())
        .forEach(row -> groups.computeIfAbsent(group(row), k -> new ArrayList<>()).add(row));
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
    boolean apart = data == Data.GAPS;
    Map<String, List<Map<String, String>>> cells = new LinkedHashMap<>();
    for (Map<String, String> row : sorted) {
      String key = apart ? row.get(x) + "#" + cells.size() : period(row.get(x));
      cells.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    List<List<Map<String, String>>> subgroups = List.copyOf(cells.values());
    return new Measured(
        y,
        Optional.of(group).filter(g -> !g.isEmpty()),
        subgroups(cells.keySet().stream().map(k -> k.replaceAll("#.*", "")).toList()),
        series(subgroups));
  }

  private String period(String label) {
    int slash = combine.indexOf('/');
    if (slash < 0) {
      return label;
    }
    LocalDate day = LocalDate.parse(label);
    return switch (combine.substring(slash + 1)) {
      case "week" -> day.with(java.time.DayOfWeek.MONDAY).toString();
      case "month" -> day.withDayOfMonth(1).toString();
      case "quarter" -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1).toString();
      default -> day.withDayOfYear(1).toString();
    };
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

  private Series series(List<List<Map<String, String>>> subgroups) {
    if (n.isPresent() && data != Data.COUNTS) {
      Doubles top = column(subgroups, rows -> pair(rows, y).sum());
      Doubles bottom = column(subgroups, rows -> pair(rows, n.get()).sum());
      return new Rates(top, bottom);
    }
    return switch (data) {
      case SAMPLES -> new Samples(subgroups.stream().map(rows -> numbers(rows, y)).toList());
      case COUNTS -> new Counts(column(subgroups, rows -> combined(rows, "sum")));
      case GAPS -> new Gaps(column(subgroups, rows -> combined(rows, "mean")));
      default -> new Individuals(column(subgroups, rows -> combined(rows, combine)));
    };
  }

  /** A row that misses either number loses both. */
  private Doubles pair(List<Map<String, String>> rows, String wanted) {
    Doubles numbers = numbers(rows, wanted);
    Doubles top = numbers(rows, y);
    Doubles bottom = numbers(rows, n.get());
    Doubles kept = numbers.where(i -> !top.isMissing(i) && !bottom.isMissing(i));
    return kept.size() == 0 && rows.size() == 1 ? Doubles.missing(1) : kept;
  }

  private double combined(List<Map<String, String>> rows, String how) {
    Doubles all = numbers(rows, y);
    Doubles present = all.present();
    if (rows.size() == 1 && !how.startsWith("sd")) {
      return all.get(0);
    }
    return switch (how.replaceAll("/.*", "")) {
      case "sum" -> present.sum();
      case "median" -> present.median();
      case "sd" -> new Samples(List.of(present)).deviations().get(0);
      default -> present.mean();
    };
  }

  private static Doubles numbers(List<Map<String, String>> rows, String column) {
    return Doubles.tabulate(rows.size(), i -> Table.number(rows.get(i).get(column)));
  }

  private static Doubles column(
      List<List<Map<String, String>>> subgroups, ToDoubleFunction<List<Map<String, String>>> of) {
    return Doubles.tabulate(subgroups.size(), i -> of.applyAsDouble(subgroups.get(i)));
  }
}
