package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums of two files that are the same number, though neither file shows it. */
class PackBalancesTest extends HidingPack {

  private static final int MONTHS = 12;

  /** A ward with few: small in the months 2, 5 and 9. */
  private static int elm(int month) {
    return month % 3 == 2 && month != 11 ? 1 + month % 4 : 9 + 5 * month % 7;
  }

  private static int oak(int month) {
    return 21 + 4 * month % 11;
  }

  private static int ash(int month) {
    return 31 + 7 * month % 13;
  }

  private static String month(int i) {
    return String.format("2024-%02d-01", i + 1);
  }

  private static String wards() {
    StringBuilder data = new StringBuilder("date,ward,n\n");
    for (int i = 0; i < MONTHS; i++) {
      data.append(month(i) + ",Elm," + elm(i) + "\n");
      data.append(month(i) + ",Oak," + oak(i) + "\n");
      data.append(month(i) + ",Ash," + ash(i) + "\n");
    }
    return data.toString();
  }

  private List<Integer> hidden(String measure, String site) throws IOException {
    List<String> values = values(measure, site);
    List<Integer> hidden = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isEmpty()) {
        hidden.add(i);
      }
    }
    return hidden;
  }

  /** At each point where one is hidden, a second one of the same sum is. */
  private void assertSecond(int points, List<List<Integer>> all) {
    assertTrue(all.stream().anyMatch(one -> !one.isEmpty()), all.toString());
    for (int i = 0; i < points; i++) {
      int at = i;
      long gone = all.stream().filter(one -> one.contains(at)).count();
      assertTrue(gone != 1, i + " of " + all);
    }
  }

  @Test
  void wardsAreNotAllSexesLessTheOthers() throws IOException {
    StringBuilder sexes = new StringBuilder("date,sex,falls\n");
    for (int i = 0; i < MONTHS; i++) {
      int women = 25 + i % 5;
      sexes.append(month(i) + ",F," + women + "\n");
      sexes.append(month(i) + ",M," + (elm(i) + oak(i) + ash(i) - women) + "\n");
    }
    write("p/s.csv", sexes.toString());
    String measures =
        """
        w,Wards,outcome,d.csv,date,n,,ward,,,,c
        s,Sexes,outcome,s.csv,date,falls,,sex,,,,c
        """;
    assertEquals(0, run(measures, wards(), "lt5").code());
    assertSecond(
        MONTHS,
        List.of(
            hidden("w", "Elm"),
            hidden("w", "Oak"),
            hidden("w", "Ash"),
            hidden("s", "F"),
            hidden("s", "M")));
  }

  /** A file of trusts, one of which is all the wards. */
  @Test
  void wardsAreNotTheirTrustAmongOthersLessTheOthers() throws IOException {
    StringBuilder trusts = new StringBuilder("date,trust,falls\n");
    for (int i = 0; i < MONTHS; i++) {
      trusts.append(month(i) + ",Royal," + (elm(i) + oak(i) + ash(i)) + "\n");
      trusts.append(month(i) + ",Other," + (88 + i * 7 % 10) + "\n");
    }
    write("p/t.csv", trusts.toString());
    String measures =
        """
        w,Wards,outcome,d.csv,date,n,,ward,,,,c
        t,Trusts,outcome,t.csv,date,falls,,trust,,,,c
        """;
    assertEquals(0, run(measures, wards(), "lt5").code());
    assertSecond(
        MONTHS,
        List.of(hidden("w", "Elm"), hidden("w", "Oak"), hidden("w", "Ash"), hidden("t", "Royal")));
    assertEquals(List.of(), hidden("t", "Other"));
  }

  @Test
  void wardsOfAQuarterAreNotTheMonthsOfAllLessTheOthers() throws IOException {
    StringBuilder all = new StringBuilder("month,falls\n");
    StringBuilder quarters = new StringBuilder("date,ward,n\n");
    int[] elm = {3, 12, 2, 14};
    for (int i = 0; i < MONTHS; i++) {
      all.append(month(i) + "," + (elm[i / 3] / 3 + oak(i) + (i % 3 == 0 ? elm[i / 3] % 3 : 0)));
      all.append('\n');
      if (i % 3 == 0) {
        quarters.append(month(i) + ",Elm," + elm[i / 3] + "\n");
        quarters.append(month(i) + ",Oak," + (oak(i) + oak(i + 1) + oak(i + 2)) + "\n");
      }
    }
    write("p/m.csv", all.toString());
    String measures =
        """
        q,Wards,outcome,d.csv,date,n,,ward,,,,c
        m,All,outcome,m.csv,month,falls,,,,,,c
        """;
    assertEquals(0, run(measures, quarters.toString(), "lt5").code());
    assertEquals(List.of(0, 2), hidden("q", "Elm"));
    for (int quarter : List.of(0, 2)) {
      boolean month = hidden("m", "").stream().anyMatch(at -> at / 3 == quarter);
      assertTrue(month || hidden("q", "Oak").contains(quarter), "quarter " + quarter);
    }
    assertTrue(hidden("m", "").stream().noneMatch(at -> at / 3 == 1 || at / 3 == 3));
  }

  /** 13 weeks from the first of January are January to March, and 13 from the first of April. */
  @Test
  void weeksAreNotTheMonthsLessTheOthers() throws IOException {
    StringBuilder weeks = new StringBuilder("week,falls\n");
    int[] months = new int[6];
    LocalDate first = LocalDate.of(2024, 1, 1);
    for (int week = 0; week < 26; week++) {
      int sum = 0;
      for (int day = 7 * week; day < 7 * week + 7; day++) {
        int falls = week == 4 || week == 20 ? (day % 7 == 0 ? 3 : 0) : 1 + day % 3;
        sum += falls;
        months[first.plusDays(day).getMonthValue() - 1] += falls;
      }
      weeks.append(first.plusDays(7L * week) + "," + sum + "\n");
    }
    StringBuilder all = new StringBuilder("month,falls\n");
    for (int i = 0; i < 6; i++) {
      all.append(month(i) + "," + months[i] + "\n");
    }
    write("p/m.csv", all.toString());
    String measures =
        """
        w,Weeks,outcome,d.csv,week,falls,,,,,,c
        m,Months,outcome,m.csv,month,falls,,,,,,c
        """;
    assertEquals(0, run(measures, weeks.toString(), "lt5").code());
    List<Integer> gone = hidden("w", "");
    assertTrue(gone.containsAll(List.of(4, 20)), gone.toString());
    for (int half = 0; half < 2; half++) {
      int from = 13 * half;
      int quarter = half;
      long hidden = gone.stream().filter(at -> at >= from && at < from + 13).count();
      boolean month = hidden("m", "").stream().anyMatch(at -> at / 3 == quarter);
      assertTrue(hidden > 1 || month, gone + " and " + hidden("m", ""));
    }
  }

  /** Gains of 2 to 12 that no measure counts; it begins anew in April. */
  @Test
  void whatARunningTotalGainsIsKeptThoughNoMeasureCountsIt() throws IOException {
    StringBuilder data = new StringBuilder("date,year\n");
    int[] gains = {7, 9, 2, 8, 12, 6, 9, 3, 11, 8, 7, 10};
    int sum = 0;
    List<Integer> totals = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      sum = i == 3 ? gains[i] : sum + gains[i];
      totals.add(sum);
      data.append(month(i) + "," + sum + "\n");
    }
    String measures = "y,So far,outcome,d.csv,date,year,,,,,,run\n";
    assertEquals(0, run(measures, data.toString(), "lt5").code());
    List<Integer> gone = hidden("y", "");
    assertTrue(gone.contains(1) || gone.contains(2), gone.toString());
    assertTrue(gone.contains(6) || gone.contains(7), gone.toString());
    assertTrue(gone.size() < MONTHS - 3, gone.toString());
    // Any two that are left are told apart by enough, but for the months of the beginning.
    for (int from = 3; from < MONTHS; from++) {
      for (int to = from + 1; to < MONTHS; to++) {
        boolean shown = !gone.contains(from) && !gone.contains(to);
        assertTrue(!shown || totals.get(to) - totals.get(from) >= 5, from + " to " + to);
      }
    }
  }

  /** A column that rises but begins with many is none. */
  @Test
  void whatOnlyRisesIsNoRunningTotal() throws IOException {
    StringBuilder data = new StringBuilder("date,listed\n");
    for (int i = 0; i < MONTHS; i++) {
      data.append(month(i) + "," + (120 + 3 * i) + "\n");
    }
    assertEquals(
        0, run("l,Listed,outcome,d.csv,date,listed,,,,,,run\n", data.toString(), "lt5").code());
    assertEquals(List.of(), hidden("l", ""));
  }

  /** Day and night together less one ward leave 2 of the other ward. */
  @Test
  void whatDayAndNightLeaveBesideAWardIsKept() throws IOException {
    StringBuilder data = new StringBuilder("date,ward,shift,n\n");
    for (int i = 0; i < MONTHS; i++) {
      int night = i == 4 ? 1 : 8 + i % 3;
      data.append(month(i) + ",Elm,day," + (i == 4 ? 1 : 9) + "\n");
      data.append(month(i) + ",Elm,night," + night + "\n");
      data.append(month(i) + ",Oak,day,20\n" + month(i) + ",Oak,night," + (17 + i) + "\n");
    }
    String measures =
        """
        s,Shifts,outcome,d.csv,date,n,,shift,,month,sum,c
        o,Oak,outcome,d.csv,date,n,,,ward=Oak,month,sum,c
        """;
    assertEquals(0, run(measures, data.toString(), "lt5").code());
    List<List<Integer>> all = List.of(hidden("s", "day"), hidden("s", "night"), hidden("o", ""));
    assertTrue(all.stream().anyMatch(one -> one.contains(4)), all.toString());
    assertTrue(all.stream().allMatch(one -> one.isEmpty() || one.equals(List.of(4))));
  }
}
