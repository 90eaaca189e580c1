package org.centreline.csv.grouped;

import static org.centreline.csv.grouped.GroupedTableTest.COLUMNS;
import static org.centreline.csv.grouped.GroupedTableTest.FIRST;
import static org.centreline.csv.grouped.GroupedTableTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.csv.daily.DailyCounts;
import org.centreline.csv.daily.DailyGroup;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

/** The lines that stand for the groups of a table, and how many rows are behind each. */
class GroupTextTest {

  private static final Columns WAITS = Columns.of("day", "wait");

  private static DailyGroup group(
      int day, List<String> by, long rows, double value, DailyCounts counts) {
    return new DailyGroup(Optional.of(FIRST.plusDays(day)), by, List.of(), rows, value, 10, counts);
  }

  private static Bytes bytes(List<DailyGroup> groups, Columns asked, Grouping grouping) {
    CsvFile table =
        new CsvFile(
            "t", Bytes.of(new byte[0]), Optional.of(new GroupedTableTest.Held(COLUMNS, groups)));
    return GroupedTable.of(table, asked, ReadingOptions.standard(), grouping).file().bytes();
  }

  private static String text(Bytes bytes) throws IOException {
    try (InputStream in = bytes.open(Bytes.Purpose.LOOK)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Integer> rows(Bytes bytes, int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(line -> bytes.tallies().of(line).rows())
        .toList();
  }

  private static DailyCounts flags(long zeros, long ones) {
    return new DailyCounts(zeros + ones, 0, zeros, ones, ones, 0, 0, 1, DailyCounts.Over.NONE);
  }

  /** Of seven rows three hold 0, two 1 and two nothing; then one kind alone, and one row. */
  @Test
  void rowsOfNoughtsAndOnesAreALineOfEither() throws IOException {
    List<DailyGroup> groups =
        List.of(
            group(0, List.of(), 7, 2, flags(3, 2)),
            group(1, List.of(), 2, 0, flags(2, 0)),
            group(2, List.of(), 3, 3, flags(0, 3)),
            group(3, List.of(), 1, 1, flags(0, 1)),
            group(4, List.of(), 2, Double.NaN, flags(0, 0)));
    Bytes bytes = bytes(groups, WAITS, Grouping.of(Shape.VALUES).with(Combine.SUM));
    assertEquals(
        "\"day\",\"wait\"\n2024-01-01,0\n2024-01-01,1\n2024-01-01,\n2024-01-02,0\n"
            + "2024-01-03,1\n2024-01-04,1\n2024-01-05,\n",
        text(bytes));
    assertEquals(List.of(1, 3, 2, 2, 2, 3, 1, 2), rows(bytes, 8));
  }

  /** A sum of 9 over three of five rows, which are not all 0 or 1. */
  @Test
  void aSumIsALineBesideThoseWithoutANumber() throws IOException {
    DailyCounts counts = new DailyCounts(3, 0, 1, 1, 2, 0, 0, 8, DailyCounts.Over.NONE);
    Bytes bytes =
        bytes(
            List.of(group(0, List.of("A\nB \"C\""), 5, 9, counts)),
            WAITS.by("site"),
            Grouping.of(Shape.VALUES).with(Combine.SUM));
    assertEquals(
        "\"day\",\"site\",\"wait\"\n2024-01-01,\"A B \"\"C\"\"\",9\n"
            + "2024-01-01,\"A B \"\"C\"\"\",\n",
        text(bytes));
    assertEquals(List.of(1, 3, 2), rows(bytes, 3));
  }

  /** Days, then sites, then numbers, whatever the order in which they come. */
  @Test
  void linesStandInOneOrder() throws IOException {
    List<DailyGroup> groups = new ArrayList<>();
    StringBuilder expected = new StringBuilder("\"day\",\"site\",\"wait\"\n");
    for (int day = 0; day < 9; day++) {
      for (String site : List.of("A", "B", "C")) {
        for (int number = 1; number <= 9; number += 2) {
          groups.add(group(day, List.of(site), number, number, DailyCounts.NONE));
          expected.append(FIRST.plusDays(day)).append(",\"" + site + "\"," + number + "\n");
        }
      }
    }
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(groups, new Random(seed));
      Bytes bytes = bytes(groups, WAITS.by("site"), Grouping.of(Shape.SAMPLES));
      assertEquals(expected.toString(), text(bytes));
      assertEquals(List.of(1, 1, 3, 5, 7, 9, 1), rows(bytes, 7));
    }
  }

  /** Six rows: three have both, one a numerator, one a denominator, one neither of them. */
  @Test
  void cellsWithoutNumbersAreCountedByColumn() {
    DailyCounts.Over over = new DailyCounts.Over(1, 3, 0, 0, 0, 0, 5);
    DailyCounts counts = new DailyCounts(3, 2, 0, 0, 3, 0, 0, 3, over);
    List<String> notices =
        read(
                List.of(group(0, List.of(), 6, 4, counts), group(1, List.of(), 6, 4, counts)),
                WAITS.over("beds"),
                Grouping.of(Shape.RATES))
            .source()
            .notices()
            .stream()
            .map(Notice::message)
            .limit(3)
            .toList();
    assertEquals(
        List.of(
            "4 cells of 'wait' have no number: 4 empty",
            "4 cells of 'beds' have no number: 4 empty",
            "4 rows with a numerator or a denominator only taken as missing"),
        notices);
  }
}
