package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Measured;
import org.centreline.series.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random files, read and combined in every way, against rows that are kept and sorted. */
class CombinedFilesTest {

  private static final int FILES = 25;
  private static final String[] SITES = {"Ashford", "Birch Ward", "Calder"};
  private static final LocalDate START = LocalDate.of(2023, 1, 1);

  /** The values of each site and month. */
  private final Map<String, Map<LocalDate, List<Double>>> kept = new LinkedHashMap<>();

  private String file(long seed) {
    Random random = new Random(seed);
    kept.clear();
    int rows = 200 + random.nextInt(2000);
    StringBuilder text = new StringBuilder("site,seen,hours\n");
    for (int i = 0; i < rows; i++) {
      String site = SITES[random.nextInt(SITES.length)];
      LocalDate date = START.plusDays(random.nextInt(200));
      boolean missing = random.nextInt(40) == 0;
      double value =
          (random.nextInt(200_000) - 20_000) / 100.0 * (random.nextInt(30) == 0 ? 1e9 : 1);
      text.append(site).append(',').append(date).append(',');
      text.append(missing ? "" : Double.toString(value)).append('\n');
      List<Double> values =
          kept.computeIfAbsent(site, s -> new TreeMap<>())
              .computeIfAbsent(date.withDayOfMonth(1), d -> new ArrayList<>());
      if (!missing) {
        values.add(value);
      }
    }
    return text.toString();
  }

  private static FileContent read(String text, Grouping grouping) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvReader.read(
        new CsvFile("x.csv", bytes),
        Columns.of("seen", "hours").by("site"),
        ReadingOptions.standard(),
        grouping);
  }

  @ParameterizedTest
  @EnumSource(Combine.class)
  void monthsBySiteAreThoseOfTheRows(Combine combine) {
    Grouping monthly =
        new Grouping(Optional.of(Every.MONTH), Optional.of(combine), Shape.ANY, Checks.STRICT);
    for (int seed = 0; seed < FILES; seed++) {
      FileContent reading = read(file(seed), monthly);
      assertEquals(List.copyOf(kept.keySet()), groups(reading));
      for (Measured measured : reading.measured()) {
        Map<LocalDate, List<Double>> months = kept.get(measured.group().orElseThrow());
        assertEquals(List.copyOf(months.keySet()), measured.subgroups().dates());
        for (int i = 0; i < months.size(); i++) {
          List<Double> values = months.get(measured.subgroups().dates().get(i));
          double expected = expected(combine, values);
          assertEquals(expected, measured.series().values().get(i), 4 * Math.ulp(expected));
        }
      }
    }
  }

  @Test
  void samplesAreTheRowsInFileOrder() {
    Grouping monthly =
        new Grouping(Optional.of(Every.MONTH), Optional.empty(), Shape.SAMPLES, Checks.STRICT);
    for (int seed = 0; seed < FILES; seed++) {
      for (Measured measured : read(file(seed), monthly).measured()) {
        List<List<Double>> members =
            ((Samples) measured.series())
                .members().stream().map(member -> member.stream().boxed().toList()).toList();
        Map<LocalDate, List<Double>> months = kept.get(measured.group().orElseThrow());
        assertEquals(List.copyOf(months.values()), members);
      }
    }
  }

  private static List<String> groups(FileContent reading) {
    return reading.measured().stream().map(measured -> measured.group().orElseThrow()).toList();
  }

  private static double expected(Combine combine, List<Double> values) {
    return switch (combine) {
      case SUM -> sum(values).doubleValue();
      case MEAN -> mean(values);
      case COUNT -> values.size();
      case MEDIAN -> median(values);
      case SD -> deviation(values);
    };
  }

  private static BigDecimal sum(List<Double> values) {
    return values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static double mean(List<Double> values) {
    return sum(values)
        .divide(BigDecimal.valueOf(values.size()), new MathContext(100))
        .doubleValue();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1) + 0.5 * (sorted.get(middle) - sorted.get(middle - 1));
  }

  private static double deviation(List<Double> values) {
    double mean = mean(values);
    List<Double> squares = values.stream().map(v -> (v - mean) * (v - mean)).toList();
    return StrictMath.sqrt(sum(squares).doubleValue() / (values.size() - 1));
  }
}
