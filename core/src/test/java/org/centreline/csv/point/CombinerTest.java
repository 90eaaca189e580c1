package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinerTest {

  /** The rows of the first date are 1, 2, 9 and a missing one; of the second all are missing. */
  @ParameterizedTest
  @CsvSource({
    "SUM, 12, NaN",
    "MEAN, 4, NaN",
    "MEDIAN, 2, NaN",
    "COUNT, 3, 0",
    "SD, 4.358898943540674, NaN"
  })
  void missingValuesAreLeftOut(Combine combine, double first, double second) {
    String csv =
        "d,n\n2024-01-01,1\n2024-01-01,2\n2024-01-01,\n2024-01-01,9\n2024-01-02,\n2024-01-02,*\n";
    Grouping grouping =
        new Grouping(Optional.empty(), Optional.of(combine), Shape.ANY, Checks.STRICT);
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    Doubles values =
        CsvReader.read(file, Columns.of("d", "n"), ReadingOptions.standard(), grouping)
            .measured()
            .get(0)
            .series()
            .values();
    assertEquals(first, values.get(0), 1e-15);
    assertEquals(second, values.get(1));
  }

  /** As qicharts2 has it: the sum of several rows without a number is 0, of a single one none. */
  @ParameterizedTest
  @CsvSource({"STRICT, NaN, NaN", "LOOSE, 0, NaN"})
  void severalMissingRowsAddUpToNothingWhereThatIsAsked(Checks checks, double two, double one) {
    String csv = "d,n\n2024-01-01,1\n2024-01-02,\n2024-01-02,\n2024-01-03,\n";
    Grouping grouping = new Grouping(Optional.empty(), Optional.of(Combine.SUM), Shape.ANY, checks);
    Doubles values =
        PeriodsTest.read(csv, Columns.of("d", "n"), grouping).measured().get(0).series().values();
    assertEquals(1, values.get(0));
    assertEquals(two, values.get(1));
    assertEquals(one, values.get(2));
  }
}
