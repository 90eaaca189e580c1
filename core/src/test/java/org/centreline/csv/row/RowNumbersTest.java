package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Series;
import org.centreline.series.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value, the denominator and the target of each row. */
class RowNumbersTest {

  private static FileContent read(String csv, Columns columns, Shape shape) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, columns, ReadingOptions.standard(), Grouping.of(shape));
  }

  /** The problems of a file, else the numbers of its only group. */
  private static String told(String csv, Columns columns, Shape shape) {
    try {
      Series series = read(csv, columns, shape).measured().get(0).series();
      return series.numerators().stream().boxed().toList()
          + " of "
          + series.denominators().stream().boxed().toList();
    } catch (DataException refused) {
      return refused.problems().stream()
          .map(problem -> problem.line() + " " + problem.code())
          .collect(Collectors.joining(", "));
    }
  }

  private static String rows(String second) {
    return "date,n,d\n2024-01-01,1,9\n2024-01-02," + second + "\n2024-01-03,0,8\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,7 | [1.0, 2.0, 0.0] of [9.0, 7.0, 8.0]",
        "0,0 | [1.0, 0.0, 0.0] of [9.0, 0.0, 8.0]",
        // One of the two alone is no share.
        "2, | [1.0, NaN, 0.0] of [9.0, NaN, 8.0]",
        ",7 | [1.0, NaN, 0.0] of [9.0, NaN, 8.0]",
        "2,-1 | 3 negative-denominator, 3 numerator-above-denominator",
        "20%,7 | 1 percent-over-denominator"
      })
  void aNumberOutOfAnother(String second, String expected) {
    assertEquals(expected, told(rows(second), Columns.of("date", "n").over("d"), Shape.SHARES));
  }

  @Test
  void percentagesAreNeitherANumeratorNorADenominator() {
    Columns columns = Columns.of("date", "n").over("d");
    for (String numbers : List.of("10%,90 20%,80", "1,90% 2,80%", "10%,90% 20%,80%")) {
      String[] each = numbers.split(" ");
      String csv = "date,n,d\n2024-01-01," + each[0] + "\n2024-01-02," + each[1] + "\n";
      assertEquals("1 percent-over-denominator", told(csv, columns, Shape.RATES), numbers);
    }
  }

  @Test
  void rowsWithOneOfTwoNumbersAreCounted() {
    String csv = rows("2,") + "2024-01-04,,7\n2024-01-05,,\n";
    List<String> told =
        read(csv, Columns.of("date", "n").over("d"), Shape.SHARES).source().notices().stream()
            .filter(notice -> notice.code().equals("half-rows"))
            .map(notice -> notice.message())
            .toList();
    assertEquals(List.of("2 rows with a numerator or a denominator only taken as missing"), told);
    assertEquals(
        0,
        read(rows("2,7"), Columns.of("date", "n").over("d"), Shape.SHARES)
            .source()
            .notices()
            .stream()
            .filter(notice -> notice.code().equals("half-rows"))
            .count());
  }

  private static String risks(String second) {
    return "date,died,risk\n2024-01-01,1,0.5\n2024-01-02," + second + "\n2024-01-03,0,0.25\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,0 | fine",
        "1,1 | fine",
        "1, | fine",
        "1,1.01 | if risks are percentages add percentages; else mend the cell",
        "1,100 | if risks are percentages add percentages; else mend the cell",
        "1,100.5 | mend the cell, or empty it where the risk is not known",
        "1,-0.01 | mend the cell, or empty it where the risk is not known"
      })
  void aRiskLiesFromNothingToOne(String second, String expected) {
    Columns columns = Columns.of("date", "died").over("risk");
    String found;
    try {
      read(risks(second), columns, Shape.CASES);
      found = "fine";
    } catch (DataException refused) {
      assertEquals("bad-risk", refused.problems().get(0).code());
      assertEquals(3, refused.problems().get(0).line());
      found = refused.problems().get(0).fix();
    }
    assertEquals(expected, found.replaceAll("add [^;]*;", "add percentages;"));
  }

  @ParameterizedTest
  @CsvSource({"5, AS_SHOWN, 5", "50%, SHARES, 0.5"})
  void targetsAreReadAsTheyAreWritten(String cell, Targets.Kind kind, double value) {
    String csv = "date,n,goal\n2024-01-01,1," + cell + "\n2024-01-02,2,\n";
    Columns columns = Columns.of("date", "n").target("goal");
    Targets targets = read(csv, columns, Shape.VALUES).measured().get(0).targets();
    assertEquals(kind, targets.kind());
    assertEquals(value, targets.each().get(0));
    assertEquals(1, targets.each().present().size());
    Targets none = read(csv, Columns.of("date", "n"), Shape.VALUES).measured().get(0).targets();
    assertEquals(0, none.each().size());
  }

  @Test
  void percentagesAreFractionsOfOne() {
    String csv = "date,n\n2024-01-01,50%\n2024-01-02,25%\n";
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    FileRows rows =
        FileRows.of(
            file, Columns.of("date", "n"), ReadingOptions.standard(), Grouping.of(Shape.VALUES));
    assertEquals(Unit.PERCENTAGE, rows.rows().unit());
    CsvFile plain = new CsvFile("x.csv", csv.replace("%", "").getBytes(StandardCharsets.UTF_8));
    FileRows numbers =
        FileRows.of(
            plain, Columns.of("date", "n"), ReadingOptions.standard(), Grouping.of(Shape.VALUES));
    assertEquals(Unit.NUMBER, numbers.rows().unit());
    assertEquals(Optional.empty(), numbers.rows().lengths());
  }
}
