package org.centreline.cli.project;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.centreline.cli.project.MadeProject.Point;
import org.centreline.csv.FileContent;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/**
 * The points of a pack as its points.csv has them: all that one who has the pack alone can start
 * from.
 *
 * @param rows each row by what it is of
 */
record ShownPoints(Map<Point, CSVRecord> rows) {

  static ShownPoints of(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<Point, CSVRecord> shown = new LinkedHashMap<>();
    try (var rows = format.parse(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
      rows.forEach(
          row -> shown.put(new Point(row.get("measure"), row.get("site"), row.get("x")), row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ShownPoints(shown);
  }

  /**
   * A reading with the numbers of the file in the place of its own; nothing where the file does not
   * have them. Of samples it has no members, of moving ranges not what lies between: they are as
   * the program saw them.
   *
   * @param seen what the program saw of the same measure when it made the pack
   */
  FileContent instead(FileContent reading, FileContent seen) {
    if (seen.measured().get(0).series() instanceof Samples || hasRanges(seen)) {
      return seen;
    }
    String measure =
        rows.keySet().stream()
            .map(Point::measure)
            .distinct()
            .filter(
                id -> seen.measured().stream().allMatch(one -> one.series().equals(of(id, one))))
            .findFirst()
            .orElse("");
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < reading.measured().size(); i++) {
      Measured one = reading.measured().get(i);
      Measured alike = seen.measured().get(i);
      Series shown = of(measure, alike);
      measured.add(
          new Measured(
              one.measure(), one.group(), one.subgroups(), shown, one.targets(), one.nature()));
    }
    return new FileContent(seen.source(), measured, reading.unit(), reading.dates());
  }

  /** Whether the points of a measure are how far it moves. */
  private boolean hasRanges(FileContent seen) {
    return rows.keySet().stream()
        .map(Point::measure)
        .distinct()
        .anyMatch(
            id ->
                seen.measured().stream()
                    .allMatch(one -> ranges(one).equals(column(id, one, "value"))));
  }

  private static Doubles ranges(Measured one) {
    Doubles values = one.series().values();
    return Doubles.tabulate(
        values.size(), i -> i == 0 ? Double.NaN : Math.abs(values.get(i) - values.get(i - 1)));
  }

  /** The numbers that the file has of a group, of the same kind. */
  private Series of(String measure, Measured alike) {
    Series series = alike.series();
    if (series instanceof Proportions) {
      return new Proportions(
          column(measure, alike, "numerator"), column(measure, alike, "denominator"));
    }
    if (series instanceof Rates) {
      return new Rates(column(measure, alike, "numerator"), column(measure, alike, "denominator"));
    }
    Doubles values = column(measure, alike, "value");
    return series instanceof Counts ? new Counts(values) : new Individuals(values);
  }

  private Doubles column(String measure, Measured one, String column) {
    List<String> labels = one.subgroups().labels();
    return Doubles.tabulate(
        labels.size(),
        i -> {
          Point point = new Point(measure, one.group().orElse(""), labels.get(i));
          return Optional.ofNullable(rows.get(point))
              .map(row -> row.get(column))
              .filter(cell -> !cell.isEmpty())
              .map(Double::parseDouble)
              .orElse(Double.NaN);
        });
  }
}
