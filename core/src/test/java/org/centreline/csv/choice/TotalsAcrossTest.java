package org.centreline.csv.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals among rows that two or three columns tell apart are not added to their parts. */
class TotalsAcrossTest {

  private static final int MONTHS = 18;
  private static final List<List<String>> PARTS =
      List.of(List.of("Ash", "Elm", "Oak"), List.of("F", "M"), List.of("under 65", "65 and over"));

  private final Random random = new Random(7);
  private final List<String> rows = new ArrayList<>();
  private final double[] died = new double[MONTHS];
  private final double[] cases = new double[MONTHS];

  /** The parts alone, and beside them the totals that are named in each of some columns. */
  @ParameterizedTest
  @CsvSource({
    "2, Total|",
    "2, |Persons",
    "2, All|Both",
    "2, |F + M",
    "3, Total||",
    "3, |Persons|",
    "3, ||All ages",
    "3, All|Both|All"
  })
  void eachRowIsCountedOnce(int columns, String names) {
    String[] totals = names.split("\\|", -1);
    for (int month = 0; month < MONTHS; month++) {
      month(month, columns, totals);
    }
    Collections.shuffle(rows, new Random(3));
    String header = "month,ward,sex,age,died,discharges\n";
    String csv = (columns == 3 ? header : header.replace("age,", "")) + String.join("\n", rows);
    for (Grouping how : List.of(Grouping.none(), Grouping.none().with(Grouping.Every.QUARTER))) {
      FileContent read = read(csv, Columns.unnamed().valued("died").over("discharges"), how);
      double[] sums = how.every().isPresent() ? quarters(died) : died;
      double[] overs = how.every().isPresent() ? quarters(cases) : cases;
      for (int i = 0; i < sums.length; i++) {
        assertEquals(sums[i], read.measured().get(0).series().numerators().get(i));
        assertEquals(overs[i], read.measured().get(0).series().denominators().get(i));
      }
      assertEquals(
          List.of(totals).stream().filter(name -> !name.isEmpty()).count(),
          read.source().notices().stream()
              .map(Notice::code)
              .filter("hidden-total"::equals)
              .count());
    }
  }

  /** Of a site that gives only its total, that is all there is. */
  @Test
  void aTotalWithoutPartsIsRead() {
    StringBuilder csv = new StringBuilder("month,ward,sex,died,discharges\n");
    for (int month = 1; month <= 12; month++) {
      for (String cell : List.of("Ash,F", "Ash,M", "Elm,F", "Elm,M", "Oak,Persons")) {
        csv.append(String.format("2024-%02d,%s,5,100%n", month, cell));
      }
    }
    FileContent read =
        read(csv.toString(), Columns.unnamed().valued("died").over("discharges"), Grouping.none());
    assertEquals(25, read.measured().get(0).series().numerators().get(0));
  }

  private void month(int month, int columns, String[] totals) {
    int[] sizes = PARTS.subList(0, columns).stream().mapToInt(List::size).toArray();
    int all = 1;
    for (int size : sizes) {
      all *= size + 1;
    }
    double[][] numbers = new double[all][];
    for (int cell = 0; cell < all; cell++) {
      int[] at = at(cell, sizes);
      if (!isTotal(at, sizes, totals, false)) {
        numbers[cell] = new double[] {1 + random.nextInt(20), 200 + random.nextInt(300)};
        died[month] += numbers[cell][0];
        cases[month] += numbers[cell][1];
      }
    }
    for (int cell = 0; cell < all; cell++) {
      int[] at = at(cell, sizes);
      if (numbers[cell] != null || isTotal(at, sizes, totals, true)) {
        double[] sum = sum(at, sizes, numbers);
        StringBuilder row = new StringBuilder();
        row.append(2023 + month / 12).append('-').append(String.format("%02d", month % 12 + 1));
        for (int i = 0; i < columns; i++) {
          row.append(',').append(at[i] < sizes[i] ? PARTS.get(i).get(at[i]) : totals[i]);
        }
        rows.add(row.append(',').append((int) sum[0]).append(',').append((int) sum[1]).toString());
      }
    }
  }

  /** Whether a cell is beyond the parts of a column; {@code named}: and only of those named. */
  private static boolean isTotal(int[] at, int[] sizes, String[] totals, boolean named) {
    boolean total = false;
    for (int i = 0; i < at.length; i++) {
      total |= at[i] == sizes[i];
      if (named && at[i] == sizes[i] && totals[i].isEmpty()) {
        return false;
      }
    }
    return total;
  }

  private static int[] at(int cell, int[] sizes) {
    int[] at = new int[sizes.length];
    int left = cell;
    for (int i = 0; i < sizes.length; i++) {
      at[i] = left % (sizes[i] + 1);
      left /= sizes[i] + 1;
    }
    return at;
  }

  private static double[] sum(int[] of, int[] sizes, double[][] numbers) {
    double[] sum = new double[2];
    for (int cell = 0; cell < numbers.length; cell++) {
      int[] at = at(cell, sizes);
      boolean part = numbers[cell] != null;
      for (int i = 0; i < sizes.length; i++) {
        part &= of[i] == sizes[i] || of[i] == at[i];
      }
      if (part) {
        sum[0] += numbers[cell][0];
        sum[1] += numbers[cell][1];
      }
    }
    return sum;
  }

  private static double[] quarters(double[] months) {
    double[] quarters = new double[months.length / 3];
    for (int i = 0; i < months.length; i++) {
      quarters[i / 3] += months[i];
    }
    return quarters;
  }

  private static FileContent read(String csv, Columns columns, Grouping how) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, columns, ReadingOptions.standard(), how);
  }
}
