package org.centreline.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;

/** The golden inputs as series: months from January 2021. */
public final class Stories {

  private static final Path FOLDER = Path.of("src/test/resources/golden/outcomes/inputs");

  private Stories() {}

  public static Segmented waits() {
    return measured("s1_wait", Model.from(18));
  }

  public static Segmented falls() {
    List<Map<String, Double>> rows = rows("s3_count");
    return Segmented.of(
        Course.monthly(rows.size(), 1),
        new Response.Counts(column(rows, "count"), column(rows, "beddays")),
        Model.from(24));
  }

  public static Segmented seen() {
    List<Map<String, Double>> rows = rows("s2_proportion");
    return Segmented.of(
        Course.monthly(rows.size(), 1),
        new Response.Proportions(column(rows, "num"), column(rows, "den")),
        Model.from(15));
  }

  public static Segmented measured(String file, Model model) {
    Doubles values = column(rows(file), "y");
    Response response = new Response.Measurements(values);
    return Segmented.of(Course.monthly(values.size(), 1), response, model);
  }

  /** Rows of numbers by column; words are NaN. */
  static List<Map<String, Double>> rows(String file) {
    List<String> lines = lines(FOLDER.resolve(file + ".csv"));
    String[] names = lines.get(0).split(",");
    return lines.stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(
            cells ->
                IntStream.range(0, names.length)
                    .boxed()
                    .collect(
                        java.util.stream.Collectors.toMap(i -> names[i], i -> number(cells[i]))))
        .toList();
  }

  static Doubles column(List<Map<String, Double>> rows, String name) {
    return Doubles.tabulate(rows.size(), i -> rows.get(i).get(name));
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double number(String cell) {
    return cell.matches("-?[0-9.]+(e-?[0-9]+)?") ? Double.parseDouble(cell) : Double.NaN;
  }
}
