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
