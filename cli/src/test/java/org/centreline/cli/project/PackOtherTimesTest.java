package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.centreline.cli.Run;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that go with others of a year before, at each rhythm; and totals by their dates. */
@Tag("once")
class PackOtherTimesTest extends HidingPack {

  private static final int PERIODS = 24;
  private static final int SMALL = 9;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);

  private final SplittableRandom random = new SplittableRandom(31);
  private final Map<String, int[]> columns = new LinkedHashMap<>();

  private int[] column(String name, IntUnaryOperator number) {
    int[] numbers = IntStream.range(0, PERIODS).map(number).toArray();
    columns.put(name, numbers);
    return numbers;
  }

  private int[] withASmallOne(String name) {
    return column(name, i -> i == SMALL ? 3 : random.nextInt(9, 30));
  }

  private String file(IntFunction<LocalDate> dates, String name) {
    StringBuilder file = new StringBuilder("date," + name + "\n");
    int[] numbers = columns.get(name);
    for (int i = 0; i < numbers.length; i++) {
      file.append(dates.apply(i)).append(',').append(numbers[i]).append('\n');
    }
    return file.toString();
  }

  private void pack(IntFunction<LocalDate> dates) throws IOException {
    StringBuilder measures = new StringBuilder();
    for (String name : columns.keySet()) {
      write("p/" + name + ".csv", file(dates, name));
      measures.append(name + ",T,outcome," + name + ".csv,date," + name + ",,,,,,c\n");
    }
    Run run = run(measures.toString(), "date,n\n", "lt5");
    assertEquals(0, run.code(), run.err());
  }

  private List<Integer> hidden(String name) throws IOException {
    List<String> values = values(name, "");
    return IntStream.range(0, values.size()).filter(i -> values.get(i).isEmpty()).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource({"3, 4", "6, 2", "1, 12"})
  void lastYearsNumbersTellNothingAtAnyRhythm(int months, int year) throws IOException {
    int[] one = withASmallOne("one");
    int[] two = column("two", i -> random.nextInt(20, 50));
    column("before", i -> i < year ? 30 + 2 * i : one[i - year] + two[i - year]);
    pack(i -> FIRST.withDayOfMonth(1).plusMonths((long) months * i));
    assertTrue(hidden("one").contains(SMALL));
    int together = SMALL + year;
    assertTrue(hidden("two").contains(SMALL) || hidden("before").contains(together));
  }

  @Test
  void weeksThatAreTheSameNumberTogether() throws IOException {
    int[] free = withASmallOne("free");
    column("taken", i -> 40 - free[i]);
    pack(i -> FIRST.plusWeeks(i));
    assertEquals(List.of(SMALL), hidden("free"));
    assertEquals(List.of(SMALL), hidden("taken"));
  }

  /** Among very many columns those that stand first are looked at. */
  @Test
  void theFirstOfManyColumnsAreLookedAt() throws IOException {
    int[] free = withASmallOne("free");
    column("taken", i -> 40 - free[i]);
    for (int k = 0; k < 85; k++) {
      column("other" + k, i -> random.nextInt(50, 400));
    }
    pack(i -> FIRST.withDayOfMonth(1).plusMonths(i));
    assertEquals(List.of(SMALL), hidden("taken"));
    assertEquals(List.of(), hidden("other7"));
  }

  private void totals(int months, String... dates) throws IOException {
    int[] parts = withASmallOne("part");
    StringBuilder whole = new StringBuilder("date,whole\n");
    for (int i = 0; i < dates.length; i++) {
      int from = months * i;
      int sum = IntStream.range(from, from + months).map(at -> parts[at]).sum();
      whole.append(dates[i]).append(',').append(sum).append('\n');
    }
    write("p/whole.csv", whole.toString());
    write("p/part.csv", file(i -> LocalDate.of(2022, 1, 1).plusMonths(i), "part"));
    String measures =
        "part,T,outcome,part.csv,date,part,,,,,,c\nwhole,T,outcome,whole.csv,date,whole,,,,,,run\n";
    Run run = run(measures, "date,n\n", "lt5");
    assertEquals(0, run.code(), run.err());
    assertTrue(hidden("part").contains(SMALL));
  }

  @Test
  void quartersThatAreDatedByTheirLastMonth() throws IOException {
    String[] dates =
        IntStream.range(0, 8)
            .mapToObj(i -> LocalDate.of(2022, 3, 1).plusMonths(3L * i).toString())
            .toArray(String[]::new);
    totals(3, dates);
    assertTrue(hidden("whole").contains(SMALL / 3) || hidden("part").size() > 1);
  }

  /** What is of another time tells nothing, though it is the same sum. */
  @Test
  void aTotalOfAnotherTimeStays() throws IOException {
    totals(12, "2012-01-01", "2013-01-01");
    assertEquals(List.of(), hidden("whole"));
    assertEquals(List.of(SMALL), hidden("part"));
  }

  /**
   * A change in per cent, an index or an average of the same counts in another file: hidden where
   * one of the counts is, and shown where none is; of other counts it is all shown.
   */
  @ParameterizedTest
  @CsvSource({
    "MONTH, 1, 100, 1, 1",
    "MONTH, 1, 1, 1, 3",
    "MONTH, 12, 100, 1, 0",
    "MONTH, 12, 100, 0, 1",
    "QUARTER, 4, 100, 1, 1",
    "QUARTER, 1, 100, 0, 2",
    "MONTH, 0, 1, 0, 2",
  })
  void changesAndAverages(Rhythm rhythm, int before, double factor, double less, int decimals)
      throws IOException {
    LocalDate first = LocalDate.of(2021, 4, 1);
    int[] numbers = withASmallOne("n");
    int[] others = column("others", i -> random.nextInt(40, 90));
    for (int[] of : List.of(numbers, others)) {
      StringBuilder told = new StringBuilder("date,told\n");
      Set<Integer> tells = new TreeSet<>();
      for (int i = before; i < PERIODS; i++) {
        int since = IntStream.rangeClosed(0, i).filter(at -> at % 12 == 0).max().orElse(0);
        double average = IntStream.rangeClosed(since, i).map(at -> of[at]).average().orElse(0);
        double value = before > 0 ? factor * ((double) of[i] / of[i - before] - less) : average;
        told.append(rhythm.later(first, i)).append(',');
        told.append(String.format(Locale.ROOT, "%." + decimals + "f%n", value));
        boolean tell =
            before > 0 ? i == SMALL || i - before == SMALL : i >= SMALL && since <= SMALL;
        if (tell && of == numbers) {
          tells.add(i - before);
        }
      }
      write("p/told.csv", told.toString());
      write("p/n.csv", file(i -> rhythm.later(first, i), "n"));
      String measures =
          "n,T,outcome,n.csv,date,n,,,,,,c\ntold,T,outcome,told.csv,date,told,,,,,,run\n";
      assertEquals(0, run(measures, "date,n\n", "lt5").code());
      assertEquals(List.of(SMALL), hidden("n"));
      assertEquals(List.copyOf(tells), hidden("told"));
    }
  }
}
