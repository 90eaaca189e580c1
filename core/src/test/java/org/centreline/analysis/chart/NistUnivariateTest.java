package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.centreline.analysis.chart.ResidualWarnings.Residuals;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Certified means, standard deviations and autocorrelations of the Statistical Reference Datasets
 * of the National Institute of Standards and Technology (public domain), univariate: the observed
 * sets in {@code conformance/nist-univariate.csv}, the made ones made here. Agreement is counted in
 * right digits.
 */
class NistUnivariateTest {

  @TestFactory
  Stream<DynamicTest> observedSets() throws IOException {
    String name = "/conformance/nist-univariate.csv";
    try (Reader reader =
        new InputStreamReader(
            NistUnivariateTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(reader).getRecords().stream()
          .map(row -> DynamicTest.dynamicTest(row.get("set"), () -> check(row)));
    }
  }

  private static void check(CSVRecord row) {
    Doubles values =
        Doubles.of(
            Stream.of(row.get("values").split(" ")).mapToDouble(Double::parseDouble).toArray());
    assertDigits(14, Double.parseDouble(row.get("mean")), values.mean(), "mean");
    assertDigits(13, Double.parseDouble(row.get("deviation")), deviation(values), "deviation");
    double certified = Double.parseDouble(row.get("autocorrelation"));
    assertDigits(13, certified, autocorrelation(values), "autocorrelation");
  }

  @ParameterizedTest
  @CsvSource({"1.2, 13, 13", "1000000.2, 9, 10", "10000000.2, 8, 10"})
  void madeSets(double middle, int deviationDigits, int autocorrelationDigits) {
    Doubles values = alternating(middle);
    assertDigits(14, middle, values.mean(), "mean");
    assertDigits(deviationDigits, 0.1, deviation(values), "deviation");
    assertDigits(autocorrelationDigits, -0.999, autocorrelation(values), "autocorrelation");
  }

  @Test
  void threeLargeWholeNumbers() {
    Doubles values = Doubles.of(10_000_001, 10_000_003, 10_000_002);
    assertDigits(15, 10_000_002, values.mean(), "mean");
    assertDigits(15, 1, deviation(values), "deviation");
    assertDigits(15, -0.5, autocorrelation(values), "autocorrelation");
  }

  @Test
  void theHardestSetIsTooHardForSumsOfSquares() {
    Doubles values = alternating(10_000_000.2);
    double squares = values.stream().map(v -> v * v).reduce(0, Double::sum);
    double total = values.stream().reduce(0, Double::sum);
    double naive = Math.sqrt((squares - total * total / values.size()) / (values.size() - 1));
    assertTrue(!(digits(0.1, naive) >= 2), "right digits: " + digits(0.1, naive));
  }

  /** A value that ends in .2, then 500 times the same with .1 and with .3. */
  private static Doubles alternating(double middle) {
    BigDecimal tenth = new BigDecimal("0.1");
    double low = BigDecimal.valueOf(middle).subtract(tenth).doubleValue();
    double high = BigDecimal.valueOf(middle).add(tenth).doubleValue();
    return Doubles.tabulate(1001, i -> i == 0 ? middle : i % 2 == 1 ? low : high);
  }

  private static Doubles residuals(Doubles values) {
    double mean = values.mean();
    return values.map(v -> v - mean);
  }

  private static double deviation(Doubles values) {
    return Math.sqrt(residuals(values).map(v -> v * v).sum() / (values.size() - 1));
  }

  private static double autocorrelation(Doubles values) {
    return new Residuals(Phases.one(values.size()).last(), residuals(values)).autocorrelation(1);
  }

  private static void assertDigits(int least, double certified, double found, String what) {
    double right = digits(certified, found);
    assertTrue(right >= least, () -> what + " " + found + " has " + right + " right digits");
  }

  private static double digits(double certified, double found) {
    double error = Math.abs(found - certified) / Math.abs(certified);
    return error == 0 ? 15 : Math.min(15, -StrictMath.log10(error));
  }
}
