package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts beside what some of them are together, whichever way either is told. */
@Tag("once")
class PackLayoutsTest extends HidingPack {

  private static final int MONTHS = 18;

  private final SplittableRandom random = new SplittableRandom(11);
  private final StringBuilder measures = new StringBuilder();

  /** How the numbers of some units are told. */
  private enum Layout {
    BY,
    WHERE,
    COLUMNS,
    FILES;

    String measure(String unit) {
      return this == BY ? unit.substring(0, 1) : unit;
    }

    String site(String unit) {
      return this == BY ? unit : "";
    }
  }

  /** One number in five of them small. */
  private int[][] numbers(int units) {
    int[][] numbers = new int[MONTHS][units];
    for (int[] month : numbers) {
      for (int unit = 0; unit < units; unit++) {
        month[unit] = random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 7 + random.nextInt(14);
      }
    }
    return numbers;
  }

  /** The sum of some units over some months, as the program is given it. */
  private static int[][] together(int[][] numbers, int months, int[]... units) {
    int[][] sums = new int[MONTHS / months][units.length];
    for (int month = 0; month < MONTHS; month++) {
      for (int i = 0; i < units.length; i++) {
        for (int unit : units[i]) {
          sums[month / months][i] += numbers[month][unit];
        }
      }
    }
    return sums;
  }

  private static String date(int period, int months) {
    int month = period * months;
    return String.format("%d-%02d-01", 2023 + month / 12, month % 12 + 1);
  }

  /** Writes numbers by period and unit, called w0 and so on, and their measures. */
  private void told(char name, int[][] numbers, int months, Layout layout) throws IOException {
    List<StringBuilder> files = new ArrayList<>();
    int units = numbers[0].length;
    for (int i = 0; i < (layout == Layout.FILES ? units : 1); i++) {
      files.add(new StringBuilder());
    }
    for (int period = 0; period < numbers.length; period++) {
      StringBuilder wide = new StringBuilder(date(period, months));
      for (int unit = 0; unit < units; unit++) {
        String number = date(period, months) + ',' + numbers[period][unit] + '\n';
        wide.append(',').append(numbers[period][unit]);
        if (layout == Layout.FILES) {
          files.get(unit).append(number);
        } else if (layout != Layout.COLUMNS) {
          files.get(0).append("" + name + unit + ',' + number);
        }
      }
      files.get(0).append(layout == Layout.COLUMNS ? wide + "\n" : "");
    }
    String names = String.join(",", units(name, units));
    String head =
        switch (layout) {
          case BY, WHERE -> "unit,date,n\n";
          case COLUMNS -> "date," + names + "\n";
          case FILES -> "date,n\n";
        };
    for (int i = 0; i < files.size(); i++) {
      write("p/" + name + i + ".csv", head + files.get(i));
    }
    addMeasures(name, units, layout);
  }

  private static List<String> units(char name, int units) {
    return IntStream.range(0, units).mapToObj(unit -> "" + name + unit).toList();
  }

  private void addMeasures(char name, int units, Layout layout) {
    if (layout == Layout.BY) {
      measures.append(name + ",T,outcome," + name + "0.csv,date,n,,unit,,,,c\n");
      return;
    }
    for (String unit : units(name, units)) {
      String file = layout == Layout.FILES ? unit : name + "0";
      String value = layout == Layout.COLUMNS ? unit : "n";
      String where = layout == Layout.WHERE ? "unit=" + unit : "";
      measures.append(
          unit + ",T,outcome," + file + ".csv,date," + value + ",,," + where + ",,,c\n");
    }
  }

  private void made() throws IOException {
    Run run = run(measures.toString(), "date,n\n", "lt5");
    assertEquals(0, run.code(), run.err());
  }

  /** No sum is shown of which one part alone is hidden; and not all of them go. */
  private void assertKept(Layout parts, int[][] of, String whole, Layout layout, int months)
      throws IOException {
    int gone = 0;
    for (int i = 0; i < of.length; i++) {
      List<String> sums = values(layout.measure(whole + i), layout.site(whole + i));
      List<List<String>> each = new ArrayList<>();
      for (int unit : of[i]) {
        each.add(values(parts.measure("w" + unit), parts.site("w" + unit)));
      }
      assertEquals(MONTHS / months, sums.size(), whole + i);
      for (int period = 0; period < sums.size(); period++) {
        int from = period * months;
        long hidden =
            each.stream()
                .flatMap(one -> one.subList(from, from + months).stream())
                .filter(String::isEmpty)
                .count();
        gone += sums.get(period).isEmpty() ? 1 : 0;
        assertTrue(hidden != 1 || sums.get(period).isEmpty(), whole + i + " in " + period);
      }
    }
    assertTrue(gone <= of.length * MONTHS / months / 2, gone + " sums are hidden");
  }

  @ParameterizedTest
  @CsvSource({
    "BY, WHERE", "BY, COLUMNS", "BY, FILES", "BY, BY", "WHERE, BY", "WHERE, COLUMNS",
    "COLUMNS, BY", "COLUMNS, WHERE", "COLUMNS, FILES", "FILES, BY", "FILES, COLUMNS", "FILES, FILES"
  })
  void wardsAndDivisionsByTheMonthAndByTheQuarter(Layout wards, Layout divisions)
      throws IOException {
    int[][] of = {{0, 2}, {1, 3, 4}};
    int[][] numbers = numbers(5);
    for (int months : new int[] {1, 3}) {
      measures.setLength(0);
      told('w', numbers, 1, wards);
      told('d', together(numbers, months, of), months, divisions);
      made();
      assertKept(wards, of, "d", divisions, months);
    }
  }

  /** Two of four severities, each told apart, beside one number of both. */
  @Test
  void someGroupsAreASeriesOfTheirOwn() throws IOException {
    int[][] of = {{2, 3}};
    int[][] numbers = numbers(4);
    told('w', numbers, 1, Layout.BY);
    told('k', together(numbers, 1, of), 1, Layout.FILES);
    made();
    assertKept(Layout.BY, of, "k", Layout.FILES, 1);
  }

  /** Of each ward all, and those of them with harm and without, told in two ways. */
  @Test
  void twoColumnsOfOneWardAreAThird() throws IOException {
    int[][] numbers = numbers(6);
    told('w', numbers, 1, Layout.WHERE);
    told(
        'a',
        together(numbers, 1, new int[] {0, 3}, new int[] {1, 4}, new int[] {2, 5}),
        1,
        Layout.BY);
    made();
    assertKept(Layout.WHERE, new int[][] {{0, 3}, {1, 4}, {2, 5}}, "a", Layout.BY, 1);
  }

  /** Wards and sexes are as many each month, and the sexes are never few. */
  @Test
  void wardsAreNotTheSexesLessTheOtherWards() throws IOException {
    int[][] numbers = numbers(4);
    int[][] sexes = new int[MONTHS][2];
    for (int month = 0; month < MONTHS; month++) {
      int sum = IntStream.of(numbers[month]).sum();
      sexes[month][0] = sum / 2 - month % 4;
      sexes[month][1] = sum - sexes[month][0];
    }
    told('w', numbers, 1, Layout.WHERE);
    told('s', sexes, 1, Layout.BY);
    made();
    int hidden = 0;
    for (int month = 0; month < MONTHS; month++) {
      int gone = 0;
      for (int unit = 0; unit < 4; unit++) {
        gone += values("w" + unit, "").get(month).isEmpty() ? 1 : 0;
      }
      int open = values("s", "s0").get(month).isEmpty() ? 1 : 0;
      open += values("s", "s1").get(month).isEmpty() ? 1 : 0;
      assertTrue(gone + open != 1, date(month, 1));
      hidden += gone;
    }
    assertTrue(hidden > 4 && hidden < 40, hidden + " are hidden");
  }

  @Test
  void ratesOfWardsStandBesideThatOfTheTrust() throws IOException {
    int[][] numbers = numbers(4);
    StringBuilder wards = new StringBuilder("unit,date,n,days\n");
    StringBuilder trust = new StringBuilder("date,n,days\n");
    for (int month = 0; month < MONTHS; month++) {
      int sum = 0;
      for (int unit = 0; unit < 4; unit++) {
        int days = 700 + month * 31 % 57 + 40 * unit;
        sum += numbers[month][unit];
        wards.append("w" + unit + "," + date(month, 1) + "," + numbers[month][unit] + "," + days);
        wards.append('\n');
      }
      trust.append(date(month, 1) + "," + sum + "," + (3_040 + 4 * (month * 31 % 57)) + "\n");
    }
    write("p/w.csv", wards.toString());
    write("p/t.csv", trust.toString());
    for (int unit = 0; unit < 4; unit++) {
      measures.append("w" + unit + ",T,outcome,w.csv,date,n,days,,unit=w" + unit + ",,,u\n");
    }
    measures.append("t0,T,outcome,t.csv,date,n,days,,,,,u\n");
    made();
    assertKept(Layout.WHERE, new int[][] {{0, 1, 2, 3}}, "t", Layout.FILES, 1);
    assertFalse(values("t0", "").stream().allMatch(String::isEmpty));
  }
}
