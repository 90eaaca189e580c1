package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of a pack that are made of others in other ways than by their rows. */
class PackRelationsTest extends HidingPack {

  private static final int[] FALLS = {12, 9, 3, 14, 11, 16, 8, 13, 10, 15, 7, 12};
  private static final int[] BEDS = {410, 395, 402, 388, 421, 397, 405, 391, 400, 418, 386, 409};

  private static String month(int i) {
    return String.format("2024-%02d-01", i + 1);
  }

  private static String shown(int[] numbers, Integer... hidden) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      shown.add(List.of(hidden).contains(i) ? "" : Integer.toString(numbers[i]));
    }
    return shown.toString();
  }

  private int gone(String measure) throws IOException {
    return (int) values(measure, "").stream().filter(String::isEmpty).count();
  }

  private static String column(String head, int[] numbers) {
    StringBuilder file = new StringBuilder(head + "\n");
    for (int i = 0; i < numbers.length; i++) {
      file.append(month(i)).append(',').append(numbers[i]).append('\n');
    }
    return file.toString();
  }

  @Test
  void quartersOfAnotherFileAreThoseOfTheMonths() throws IOException {
    write("p/q.csv", "quarter,n\n2024-01-01,24\n2024-04-01,41\n2024-07-01,31\n2024-10-01,34\n");
    String measures =
        """
        month,Month,outcome,d.csv,date,falls,,,,,,c
        quarter,Quarter,outcome,q.csv,quarter,n,,,,,,c
        """;
    assertEquals(0, run(measures, column("date,falls", FALLS), "lt5").code());
    assertEquals(shown(FALLS, 2, 0), values("month", "").toString());
    assertEquals("[24, 41, 31, 34]", values("quarter", "").toString());
  }

  /** The file of the whole begins later, lacks a month and goes on longer. */
  @Test
  void aTotalOfOtherPeriodsIsOneWhereItHasThem() throws IOException {
    StringBuilder wards = new StringBuilder("date,ward,n\n");
    StringBuilder whole = new StringBuilder("date,n\n");
    for (int i = 0; i < FALLS.length; i++) {
      wards.append(month(i)).append(",Elm,").append(FALLS[i]).append('\n');
      wards.append(month(i)).append(",Oak,").append(20 + i).append('\n');
      if (i > 0 && i != 7) {
        whole.append(month(i)).append(',').append(FALLS[i] + 20 + i).append('\n');
      }
    }
    whole.append("2025-01-01,30\n");
    write("p/w.csv", whole.toString());
    String measures =
        """
        ward,Wards,outcome,d.csv,date,n,,ward,,,,c
        whole,Whole,outcome,w.csv,date,n,,,,,,c
        """;
    assertEquals(0, run(measures, wards.toString(), "lt5").code());
    assertEquals(shown(FALLS, 2), values("ward", "Elm").toString());
    assertEquals("", values("ward", "Oak").get(2));
  }

  @Test
  void allSitesButOneOfAnotherFileAreKnownAgain() throws IOException {
    StringBuilder wards = new StringBuilder("date,ward,n\n");
    StringBuilder others = new StringBuilder("date,place,cases\n");
    StringBuilder whole = new StringBuilder("date,n\n");
    StringBuilder butElm = new StringBuilder("date,n\n");
    for (int i = 0; i < FALLS.length; i++) {
      String oak = month(i) + ",Oak," + (20 + 3 * i % 7) + "\n";
      String ash = month(i) + ",Ash," + (30 + 5 * i % 11) + "\n";
      wards.append(month(i)).append(",Elm,").append(FALLS[i]).append('\n').append(oak).append(ash);
      others.append(oak).append(ash);
      int rest = 50 + 3 * i % 7 + 5 * i % 11;
      whole.append(month(i)).append(',').append(FALLS[i] + rest).append('\n');
      butElm.append(month(i)).append(',').append(rest).append('\n');
    }
    write("p/o.csv", others.toString());
    write("p/w.csv", whole.toString());
    write("p/b.csv", butElm.toString());
    String measures =
        """
        ward,Wards,outcome,d.csv,date,n,,ward,,,,c
        other,Others,outcome,o.csv,date,cases,,place,,,,c
        whole,Whole,outcome,w.csv,date,n,,,,,,c
        but,All but Elm,outcome,b.csv,date,n,,,,,,c
        """;
    assertEquals(0, run(measures, wards.toString(), "lt5").code());
    assertEquals(shown(FALLS, 2), values("ward", "Elm").toString());
    boolean oak = values("ward", "Oak").get(2).isEmpty();
    boolean ash = values("ward", "Ash").get(2).isEmpty();
    assertEquals(oak, values("other", "Oak").get(2).isEmpty());
    assertEquals(ash, values("other", "Ash").get(2).isEmpty());
    assertTrue(oak || ash || values("whole", "").get(2).isEmpty());
    assertTrue(values("whole", "").get(2).isEmpty() || values("but", "").get(2).isEmpty());
  }

  @Test
  void aRunningTotalDoesNotTellWhatItGainsInAMonth() throws IOException {
    StringBuilder data = new StringBuilder("date,falls,year\n");
    int sum = 0;
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < FALLS.length; i++) {
      sum = i == 9 ? FALLS[i] : sum + FALLS[i];
      sums.add(sum);
      data.append(month(i)).append(',').append(FALLS[i]).append(',').append(sum).append('\n');
    }
    String measures =
        """
        falls,Falls,outcome,d.csv,date,falls,,,,,,c
        year,So far,outcome,d.csv,date,year,,,,,,run
        """;
    assertEquals(0, run(measures, data.toString(), "lt5").code());
    List<String> months = values("falls", "");
    List<String> totals = values("year", "");
    assertEquals("", months.get(2));
    assertTrue(gone("falls") + gone("year") < FALLS.length, months + " " + totals);
    assertTrue(totals.get(1).isEmpty() || totals.get(2).isEmpty(), totals.toString());
    // No totals before and after, with all other months between them, are both shown.
    for (int from = -1; from < 2; from++) {
      for (int to = 2; to < 9; to++) {
        boolean known = (from < 0 || !totals.get(from).isEmpty()) && !totals.get(to).isEmpty();
        for (int i = from + 1; i <= to; i++) {
          known &= i == 2 || !months.get(i).isEmpty();
        }
        assertFalse(known, months + " " + totals);
      }
    }
  }

  @Test
  void aMovingAverageIsHiddenWhereItHoldsSomethingHidden() throws IOException {
    StringBuilder data = new StringBuilder("date,three\n");
    StringBuilder sums = new StringBuilder("date,six\n");
    for (int i = 0; i < FALLS.length; i++) {
      data.append(month(i)).append(',');
      if (i > 1) {
        data.append(String.format("%.1f", (FALLS[i] + FALLS[i - 1] + FALLS[i - 2]) / 3.0));
      }
      data.append('\n');
      int six = 0;
      for (int j = i - 5; j <= i && i > 4; j++) {
        six += FALLS[j];
      }
      sums.append(month(i)).append(',').append(six > 0 ? six : "").append('\n');
    }
    write("p/m.csv", data.toString());
    write("p/s.csv", sums.toString());
    String measures =
        """
        falls,Falls,outcome,d.csv,date,falls,,,,,,c
        three,Average,outcome,m.csv,date,three,,,,,,xmr
        six,Six months,outcome,s.csv,date,six,,,,,,run
        """;
    assertEquals(0, run(measures, column("date,falls", FALLS), "lt5").code());
    assertEquals(shown(FALLS, 2), values("falls", "").toString());
    List<String> three = values("three", "");
    List<String> six = values("six", "");
    int first = three.size() - 10;
    assertEquals(List.of("", "", ""), three.subList(first, first + 3));
    assertEquals(7, three.stream().filter(one -> !one.isEmpty()).count(), three.toString());
    first = six.size() - 7;
    assertEquals(List.of("", "", ""), six.subList(first, first + 3));
    assertEquals(4, six.stream().filter(one -> !one.isEmpty()).count(), six.toString());
  }

  private static String rates(boolean all) {
    StringBuilder data = new StringBuilder(all ? "date,falls,days,rate\n" : "date,rate\n");
    for (int i = 0; i < FALLS.length; i++) {
      data.append(month(i)).append(',');
      if (all) {
        data.append(FALLS[i]).append(',').append(BEDS[i]).append(',');
      }
      data.append(String.format("%.2f", 1000.0 * FALLS[i] / BEDS[i])).append('\n');
    }
    return data.toString();
  }

  /**
   * Six wards of two years and the total of the trust, which chance alone makes like sums of
   * thirteen months of a small ward: these change by what comes in and goes out, and it does not.
   */
  @Test
  void aTotalThatLiesNearSumsOfManyMonthsIsNoMovingSum() throws IOException {
    String[] names = {"Ash", "Birch", "Cedar", "Elm", "Oak", "Yew"};
    String[] falls = {
      "9 7 5 0 7 5 4 6 5 6 4 8 4 8 4 7 6 8 3 5 4 6 6 6",
      "5 10 11 13 6 11 5 7 7 15 8 8 7 3 12 7 14 9 9 7 10 11 6 5",
      "10 10 23 15 12 12 8 11 11 10 11 11 12 9 14 12 13 17 15 13 11 16 12 12",
      "17 13 19 15 13 12 10 8 15 14 15 13 10 13 14 17 17 27 18 12 18 14 11 14",
      "4 4 5 5 4 6 4 7 9 5 6 4 3 4 5 2 1 3 4 9 7 9 4 10",
      "13 27 23 23 21 18 11 21 17 21 12 23 23 16 17 22 25 20 25 17 12 18 22 25"
    };
    StringBuilder wards = new StringBuilder("date,ward,n\n");
    StringBuilder trust = new StringBuilder("date,n\n");
    for (int i = 0; i < 24; i++) {
      String month = (2022 + i / 12) + month(i % 12).substring(4);
      int all = 0;
      for (int ward = 0; ward < names.length; ward++) {
        int n = Integer.parseInt(falls[ward].split(" ")[i]);
        wards.append(month).append(',').append(names[ward]).append(',').append(n).append('\n');
        all += n;
      }
      trust.append(month).append(',').append(all).append('\n');
    }
    write("p/t.csv", trust.toString());
    String measures =
        """
        ward,Wards,outcome,d.csv,date,n,,ward,,,,c
        trust,Trust,outcome,t.csv,date,n,,,,,,c
        """;
    assertEquals(0, run(measures, wards.toString(), "lt5").code());
    assertEquals(0, gone("trust"));
    long hidden = 0;
    for (String name : names) {
      hidden += values("ward", name).stream().filter(String::isEmpty).count();
    }
    assertEquals(34, hidden, "19 small ones and those that hide them");
  }

  @Test
  void aRateOfTheSameFileGoesWithItsNumerator() throws IOException {
    String measures =
        """
        falls,Falls,outcome,d.csv,date,falls,,,,,,c
        rate,Rate,outcome,d.csv,date,rate,,,,,,xmr
        """;
    assertEquals(0, run(measures, rates(true), "lt5").code());
    assertEquals(shown(FALLS, 2), values("falls", "").toString());
    assertEquals("", values("rate", "").get(2));
    assertEquals(1, gone("rate"));
  }

  @Test
  void aRateOfAnotherFileIsKnownByItsNumbers() throws IOException {
    write("p/r.csv", rates(false));
    String measures =
        """
        falls,Falls,outcome,d.csv,date,falls,,,,,,c
        days,Days,outcome,d.csv,date,days,,,,,,c
        rate,Rate,outcome,r.csv,date,rate,,,,,,xmr
        """;
    assertEquals(0, run(measures, rates(true), "lt5").code());
    assertEquals(shown(FALLS, 2), values("falls", "").toString());
    assertEquals(shown(BEDS), values("days", "").toString());
    assertEquals("", values("rate", "").get(2));
    assertEquals(1, gone("rate"));
  }

  /** No number of events is great enough to be exact when it is rounded. */
  @Test
  void aRateOfRoundedNumbersIsKnownByMany() throws IOException {
    write("p/r.csv", rates(false));
    String measures =
        """
        falls,Falls,outcome,d.csv,date,falls,,,,,,c
        days,Days,outcome,d.csv,date,days,,,,,,c
        rate,Rate,outcome,r.csv,date,rate,,,,,,xmr
        """;
    assertEquals(0, run(measures, rates(true), "hes").code());
    List<String> rates = values("rate", "");
    assertEquals(List.of("", ""), List.of(rates.get(2), rates.get(10)), rates.toString());
  }
}
