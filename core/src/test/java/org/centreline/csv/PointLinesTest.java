package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.centreline.csv.PointLines.Lines;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Form;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class PointLinesTest {

  private static final Columns ORDERED =
      new Columns(
          Optional.empty(),
          Optional.of("ward"),
          Optional.of("n"),
          Optional.empty(),
          java.util.List.of(),
          java.util.List.of());

  private static PointLines lines(String text, Columns columns, Grouping grouping) {
    return lines(text, columns, ReadingOptions.standard(), grouping);
  }

  private static PointLines lines(
      String text, Columns columns, ReadingOptions options, Grouping grouping) {
    CsvFile file = new CsvFile("x.csv", text.getBytes(StandardCharsets.UTF_8));
    return CsvReader.lines(file, columns, options, grouping);
  }

  private static void stands(PointLines lines, String group, String x, Lines where) {
    Optional<String> name = Optional.of(group).filter(g -> !g.isEmpty());
    assertEquals(Optional.of(where), lines.of(name, x));
  }

  /** Titles above, quoted cells over two lines and rows left out all count as lines. */
  @Test
  void linesAreThoseOfTheFile() {
    String csv =
        "month,n,ward,note\n2024-01-01,1,Elm,\"two\nlines\"\n2024-01-01,2,Oak,\n\n"
            + "2024-02-01,3,Elm,\n01/03/2024,4,Elm,\n";
    PointLines lines =
        lines(
            csv.replace("01/03/2024", "2024-03-01"),
            Columns.of("month", "n").by("ward"),
            Grouping.none());
    stands(lines, "Elm", "2024-01-01", new Lines(2, 1));
    stands(lines, "Oak", "2024-01-01", new Lines(4, 1));
    stands(lines, "Elm", "2024-02-01", new Lines(6, 1));
    assertEquals(Optional.empty(), lines.of(Optional.of("Oak"), "2024-02-01"));
    assertEquals(Optional.empty(), lines.of(Optional.empty(), "2024-01-01"));
  }

  @Test
  void rowsOfAPeriodAreCounted() {
    String csv = "day,n\n2024-01-30,1\n2024-02-01,2\n2024-02-09,3\n2024-01-31,4\n2024-03-31,1\n";
    Grouping monthly = Grouping.none().with(Every.MONTH).with(Combine.SUM);
    PointLines lines = lines(csv, Columns.of("day", "n"), monthly);
    stands(lines, "", "2024-01-01", new Lines(2, 2));
    stands(lines, "", "2024-02-01", new Lines(3, 2));
  }

  @Test
  void otherDatesAreReadAsTheChartReadsThem() {
    String csv = "day,n\n13/01/2024,1\n14/01/2024,2\n01/02/2024,3\n";
    PointLines lines = lines(csv, Columns.of("day", "n"), Grouping.none());
    stands(lines, "", "2024-02-01", new Lines(4, 1));
  }

  @Test
  void labelsAndRowsAreFound() {
    stands(lines("ward,n\nA,1\nB,2\n", ORDERED, Grouping.none()), "", "B", new Lines(3, 1));
    Columns none = Columns.unnamed().valued("n");
    stands(lines("n\n5\n7\n9\n", none, Grouping.none()), "", "2", new Lines(3, 1));
  }

  @Test
  void filteredRowsAreNotThoseOfAPoint() {
    String csv = "month,n,ward\n2024-01-01,1,Elm\n2024-01-01,2,Oak\n2024-02-01,2,Oak\n";
    Columns oak = Columns.of("month", "n").where(new Filter("ward", "Oak"));
    stands(lines(csv, oak, Grouping.none()), "", "2024-01-01", new Lines(3, 1));
  }

  @Test
  void aWideRowHoldsManyPoints() {
    String csv = "ward,2024-01-01,2024-02-01\nElm,1,2\nOak,3,4\n";
    PointLines lines =
        lines(
            csv,
            Columns.unnamed().by("ward"),
            ReadingOptions.standard().with(Form.WIDE),
            Grouping.none());
    stands(lines, "Oak", "2024-01-01", new Lines(3, 1));
    stands(lines, "Oak", "2024-02-01", new Lines(3, 1));
    stands(lines, "Elm", "2024-02-01", new Lines(2, 1));
  }
}
