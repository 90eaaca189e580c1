package org.centreline.analysis.describe;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;

/** Short ways to the description of a table that a test writes itself. */
final class Described {

  private Described() {}

  static FileDescription of(String csv) {
    return FileDescription.of(file(csv), ReadingOptions.standard());
  }

  static CsvFile file(String csv) {
    return new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  /** A header and a row for each month from January 2022. */
  static String months(String header, int count, IntFunction<String> rest) {
    LocalDate first = LocalDate.of(2022, 1, 1);
    return IntStream.range(0, count)
        .mapToObj(i -> first.plusMonths(i) + "," + rest.apply(i) + "\n")
        .collect(Collectors.joining("", header + "\n", ""));
  }

  /** Measure, columns and grouping of each planned chart in short. */
  static List<String> plans(FileDescription description) {
    return description.charts().stream().map(Described::plan).toList();
  }

  /** Verb, measure and what is beside it of each proposal in short. */
  static List<String> proposals(String csv) {
    return of(csv).proposals().stream()
        .map(
            p ->
                p.kind().verb()
                    + "|"
                    + p.measure()
                    + "|"
                    + p.type()
                    + p.category().map(name -> " of " + name).orElse("")
                    + p.columns().by().stream()
                        .map(name -> " by " + name)
                        .collect(Collectors.joining())
                    + p.chart()
                        .flatMap(plan -> plan.grouping().combine())
                        .map(combine -> " " + combine)
                        .orElse(""))
        .toList();
  }

  private static String plan(ChartPlan plan) {
    return plan.measure()
        + "|"
        + plan.columns().date().orElse("")
        + "|"
        + plan.columns().value().orElse("")
        + plan.columns().denominator().map(name -> "/" + name).orElse("")
        + plan.columns().by().stream().map(name -> " by " + name).collect(Collectors.joining())
        + plan.columns().where().stream()
            .map(f -> " where " + f.column() + "=" + f.value())
            .collect(Collectors.joining())
        + plan.grouping().every().map(every -> " every " + every).orElse("")
        + plan.grouping().combine().map(combine -> " " + combine).orElse("");
  }
}
