package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.point.Assembler;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.slice.Slices.Setting;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of a large file besides its rows is answered as of a small one. */
class PlainAskedTest {

  /** Two wards, two shifts; odd texts here and there, a row without a site and a total. */
  private static String rows() {
    StringBuilder rows = new StringBuilder("date,ward,shift,n,d,goal\n");
    for (int i = 0; i < 600; i++) {
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i / 4);
      String ward = i == 500 ? "" : i % 4 < 2 ? "A" : "B";
      String number = i == 333 ? "1e1" : i == 334 ? "" : "" + i * i % 7;
      rows.append(day + "," + ward + "," + (i % 2 == 0 ? "day" : "night") + ",");
      rows.append(number + "," + (20 + i % 9) + "," + (5 + i % 3) + "\n");
    }
    return rows.toString();
  }

  private static final Grouping MONTHS =
      new Grouping(Optional.of(Every.MONTH), Optional.of(Combine.SUM), Shape.ANY, Checks.STRICT);

  private static Columns columns(Optional<String> order, List<String> by, boolean goal) {
    return new Columns(
        order.isPresent() ? Optional.empty() : Optional.of("date"),
        order,
        Optional.of("n"),
        Optional.of("d"),
        by,
        List.of(),
        goal ? Optional.of("goal") : Optional.empty());
  }

  static Stream<Object[]> asked() {
    Columns plain = columns(Optional.empty(), List.of(), false);
    Columns two = columns(Optional.empty(), List.of("ward", "shift"), false);
    Columns goal = columns(Optional.empty(), List.of("ward"), true);
    Columns labels = columns(Optional.of("shift"), List.of(), false);
    LocalDate until = LocalDate.of(2024, 4, 15);
    return Stream.of(
        new Object[] {plain, MONTHS},
        new Object[] {plain, MONTHS.until(until)},
        new Object[] {two, MONTHS},
        new Object[] {two, MONTHS.until(until)},
        new Object[] {goal, MONTHS},
        new Object[] {goal, MONTHS.until(until)},
        new Object[] {goal, Grouping.of(Shape.SHARES)},
        new Object[] {plain, MONTHS.as(Shape.RATES)},
        new Object[] {labels, Grouping.none()},
        new Object[] {labels, Grouping.none().with(Combine.SUM)});
  }

  @ParameterizedTest
  @MethodSource("asked")
  void aFileCutOnSeveralCoresSaysTheSame(Columns columns, Grouping grouping) {
    CsvFile file = new CsvFile("x.csv", rows().getBytes(StandardCharsets.UTF_8));
    RowOptions how = RowOptions.of(ReadingOptions.standard(), grouping);
    for (int hands = 1; hands < 4; hands++) {
      Optional<FileRows> plain = FileRows.plain(file, columns, how, new Setting(900, hands));
      assertTrue(plain.isPresent(), "read as plain rows");
      assertEquals(said(FileRows.asWritten(file, columns, how)), said(plain.get()));
    }
  }

  static String said(FileRows rows) {
    try {
      return rows.source()
          + "\n"
          + new Assembler(rows.request(), rows.rows()).assemble(rows.dates()).toString();
    } catch (DataException refused) {
      return refused.problems().toString();
    }
  }
}
