package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Means of rows that are months are no means of so many people; all others are. */
@Tag("once")
class PackPeriodMeansTest extends HidingPack {

  private static final String QUARTERS =
      """
      mean,Mean,outcome,d.csv,date,n,,ward,,quarter,mean,run
      median,Median,outcome,d.csv,date,n,,ward,,quarter,median,run
      """;

  private static final String STAYS = "stay,Stay,outcome,d.csv,date,stay,,ward,,,,run\n";

  private static final List<String> WARDS = List.of("Elm", "Oak");

  /** A row a month and ward, 24 months. */
  private static String months(IntFunction<String> date, IntFunction<String> number) {
    StringBuilder data = new StringBuilder("date,ward,n,stay\n");
    for (int month = 0; month < 24; month++) {
      for (String ward : WARDS) {
        data.append(date.apply(month)).append(',').append(ward).append(',');
        data.append(number.apply(month)).append(',').append(4 + month % 5).append(".3\n");
      }
    }
    return data.toString();
  }

  private static String first(int month) {
    return String.format("%d-%02d-01", 2022 + month / 12, month % 12 + 1);
  }

  private static String large(int month) {
    return Integer.toString(300 + month * 37 % 101);
  }

  private List<Integer> hidden(String measure) throws IOException {
    List<Integer> hidden = new ArrayList<>();
    List<String> values = values(measure, "Elm");
    assertTrue(values.size() >= 8, measure);
    IntStream.range(0, values.size()).filter(i -> values.get(i).isEmpty()).forEach(hidden::add);
    return hidden;
  }

  @Test
  void ofCountsOfMonthsAreShownAndHideNoOtherColumn() throws IOException {
    for (String rule : List.of("lt5", "lt10")) {
      String data = months(PackPeriodMeansTest::first, PackPeriodMeansTest::large);
      assertEquals(0, run(QUARTERS + STAYS, data, rule).code());
      for (String measure : List.of("mean", "median", "stay")) {
        assertEquals(List.of(), hidden(measure), measure + " " + rule);
      }
    }
  }

  /** The mean of a quarter tells its sum, the median may be the number of a month. */
  @Test
  void ofSmallNumbersAreHidden() throws IOException {
    String data = months(PackPeriodMeansTest::first, i -> i < 3 ? "1" : i == 4 ? "3" : large(i));
    assertEquals(0, run(QUARTERS, data, "lt5").code());
    assertTrue(hidden("mean").contains(0), "the sum is 3");
    assertTrue(hidden("median").containsAll(List.of(0, 1)), "a month is 3");
    for (String measure : List.of("mean", "median")) {
      assertFalse(hidden(measure).stream().anyMatch(quarter -> quarter > 2), "the rest is shown");
    }
  }

  /** The month that is 3 is the mean less the others. */
  @Test
  void ofMonthsThatAreShownAreHeldAgainstThem() throws IOException {
    String measures = QUARTERS + "month,Month,outcome,d.csv,date,n,,ward,,,,run\n";
    String data = months(PackPeriodMeansTest::first, i -> i == 4 ? "3" : large(i));
    assertEquals(0, run(measures, data, "lt5").code());
    List<Integer> months = hidden("month");
    assertTrue(months.contains(4), "the small one");
    assertTrue(months.size() > 1 || hidden("mean").contains(1), "or it would follow");
    assertTrue(hidden("median").contains(1), "it rests on a month that is hidden");
  }

  /** Three days, or two rows of a month, or a month without one: these may be people. */
  @Test
  void ofRowsThatMayBePeopleAreHidden() throws IOException {
    List<IntFunction<String>> dates =
        List.of(
            i -> first(i).substring(0, 8) + (10 + i * 7 % 19),
            i -> first(i % 2 == 0 ? i : i - 1),
            i -> first(i < 12 ? i : i + 1));
    for (IntFunction<String> date : dates) {
      String data = months(date, PackPeriodMeansTest::large);
      assertEquals(0, run(QUARTERS, data, "lt5").code());
      assertTrue(hidden("mean").size() >= 7, hidden("mean") + date.apply(13));
    }
    String data = months(PackPeriodMeansTest::first, PackPeriodMeansTest::large);
    assertEquals(0, run(QUARTERS, data, "hes").code());
    assertTrue(hidden("mean").size() >= 7, "what is rounded has no means that are not");
  }
}
