package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** Wards beside their divisions, whichever way a trust reports them. */
class PackDivisionsTest extends HidingPack {

  private static final int MONTHS = 24;

  private final SplittableRandom random = new SplittableRandom(7);

  /** Falls by month and ward, one in six of them small. */
  private int[][] falls(int wards) {
    int[][] falls = new int[MONTHS][wards];
    for (int[] month : falls) {
      for (int ward = 0; ward < wards; ward++) {
        month[ward] = random.nextInt(6) == 0 ? 1 + random.nextInt(4) : 5 + random.nextInt(12);
      }
    }
    return falls;
  }

  private static String month(int month) {
    return String.format("%d-%02d-01", 2022 + month / 12, month % 12 + 1);
  }

  private static int division(int[] month, int division, int each) {
    int sum = 0;
    for (int ward = division * each; ward < (division + 1) * each; ward++) {
      sum += month[ward];
    }
    return sum;
  }

  /** No ward that is hidden alone stands beside a division that is shown. */
  private static void assertNoneAlone(List<List<String>> wards, List<List<String>> divisions) {
    int each = wards.size() / divisions.size();
    int hidden = 0;
    for (int month = 0; month < MONTHS; month++) {
      for (int division = 0; division < divisions.size(); division++) {
        int at = month;
        long gone =
            wards.subList(division * each, (division + 1) * each).stream()
                .filter(one -> one.get(at).isEmpty())
                .count();
        boolean shown = !divisions.get(division).get(month).isEmpty();
        assertTrue(!shown || gone != 1, "month " + month + ", division " + division);
        hidden += (int) gone;
      }
    }
    assertTrue(hidden > 5 && hidden < MONTHS * wards.size() / 2, hidden + " are hidden");
  }

  @Test
  void columnsOfDivisionsStandBesideThoseOfTheirWards() throws IOException {
    int[][] falls = falls(9);
    StringBuilder data = new StringBuilder("date");
    StringBuilder measures = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      // Wards of a division do not stand side by side.
      names.add(i < 9 ? "w" + i : "d" + (i - 9));
      data.append(',').append(names.get(i));
    }
    for (String name : names) {
      measures.append(name + "," + name + ",outcome,d.csv,date," + name + ",,,,,,c\n");
    }
    for (int month = 0; month < MONTHS; month++) {
      data.append('\n').append(month(month));
      for (int i = 0; i < 12; i++) {
        int number = i < 9 ? falls[month][i % 3 * 3 + i / 3] : division(falls[month], i - 9, 3);
        data.append(',').append(number);
      }
    }
    Run run = run(measures.toString(), data.append('\n').toString(), "lt5");
    assertEquals(0, run.code(), run.err());
    List<List<String>> wards = new ArrayList<>();
    List<List<String>> divisions = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      wards.add(values("w" + (i % 3 * 3 + i / 3), ""));
    }
    for (int i = 0; i < 3; i++) {
      divisions.add(values("d" + i, ""));
    }
    assertNoneAlone(wards, divisions);
  }

  @Test
  void aFileOfDivisionsStandsBesideOneOfTheirWards() throws IOException {
    for (int each = 2; each < 5; each++) {
      int[][] falls = falls(2 * each);
      StringBuilder data = new StringBuilder("date,ward,n\n");
      StringBuilder above = new StringBuilder("date,division,n\n");
      for (int month = 0; month < MONTHS; month++) {
        for (int ward = 0; ward < 2 * each; ward++) {
          data.append(month(month) + ",w" + ward + "," + falls[month][ward] + "\n");
        }
        for (int i = 0; i < 2; i++) {
          above.append(month(month) + ",d" + i + "," + division(falls[month], i, each) + "\n");
        }
      }
      write("p/v.csv", above.toString());
      String measures =
          """
          w,Wards,outcome,d.csv,date,n,,ward,,,,c
          d,Divisions,outcome,v.csv,date,n,,division,,,,c
          """;
      assertEquals(0, run(measures, data.toString(), "lt5").code());
      List<List<String>> wards = new ArrayList<>();
      for (int ward = 0; ward < 2 * each; ward++) {
        wards.add(values("w", "w" + ward));
      }
      assertNoneAlone(wards, List.of(values("d", "d0"), values("d", "d1")));
    }
  }

  @Test
  void wardsThatAreMeasuresOfTheirOwnStandBesideDivisionsAndAWhole() throws IOException {
    for (int each = 2; each < 5; each += 2) {
      int[][] falls = falls(3 * each);
      StringBuilder data = new StringBuilder("date,ward,n\n");
      StringBuilder above = new StringBuilder("date,division,n\n");
      StringBuilder whole = new StringBuilder("date,n\n");
      StringBuilder measures = new StringBuilder();
      for (int ward = 0; ward < 3 * each; ward++) {
        measures.append("w" + ward + ",Ward,outcome,d.csv,date,n,,,ward=w" + ward + ",,,c\n");
      }
      measures.append("d,Divisions,outcome,v.csv,date,n,,division,,,,c\n");
      measures.append("two,Two divisions,outcome,a.csv,date,n,,,,,,c\n");
      for (int month = 0; month < MONTHS; month++) {
        for (int ward = 0; ward < 3 * each; ward++) {
          data.append(month(month) + ",w" + ward + "," + falls[month][ward] + "\n");
        }
        for (int i = 0; i < 3; i++) {
          above.append(month(month) + ",d" + i + "," + division(falls[month], i, each) + "\n");
        }
        int both = division(falls[month], 0, each) + division(falls[month], 2, each);
        whole.append(month(month) + "," + both + "\n");
      }
      write("p/v.csv", above.toString());
      write("p/a.csv", whole.toString());
      assertEquals(0, run(measures.toString(), data.toString(), "lt5").code());
      List<List<String>> wards = new ArrayList<>();
      for (int ward = 0; ward < 3 * each; ward++) {
        wards.add(values("w" + ward, ""));
      }
      assertNoneAlone(wards, List.of(values("d", "d0"), values("d", "d1"), values("d", "d2")));
      wards.subList(each, 2 * each).clear();
      assertNoneAlone(wards, List.of(values("two", "")));
    }
  }

  /** In a list of cases the ward of the first case comes first. */
  @Test
  void theOrderOfTheWardsIsThatOfTheirNames() throws IOException {
    String cases =
        """
        date,ward,n
        2024-01-03,Ward 10,1
        2024-01-05,Ward 2,1
        2024-01-09,Ward 1,1
        2024-02-09,Ward 1,1
        2024-02-09,Ward 2,1
        2024-02-19,Ward 10,1
        2024-03-09,Ward 2,1
        """;
    String measures = "w,Wards,outcome,d.csv,date,,,ward,,month,count,c\n";
    assertEquals(0, run(measures, cases, "lt5").code());
    List<String> sites =
        read("pack/points.csv").lines().skip(1).map(line -> line.split(",")[1]).distinct().toList();
    assertEquals(List.of("Ward 1", "Ward 2", "Ward 10"), sites);
  }
}
