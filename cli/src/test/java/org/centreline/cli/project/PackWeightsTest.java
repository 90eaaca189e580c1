package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that is others by weights, such as a score or an average, goes with them. */
@Tag("once")
class PackWeightsTest extends HidingPack {

  private static final int MONTHS = 24;
  private static final int SMALL = 6;

  private final SplittableRandom random = new SplittableRandom(7);

  /** Columns c1, c2 and so on, the first of which has a 3; beside them what is made of them. */
  private int pack(int columns, int decimals, String file, ToDoubleFunction<int[]> made)
      throws IOException {
    StringBuilder parts = new StringBuilder("date");
    StringBuilder measures = new StringBuilder();
    for (int c = 1; c <= columns; c++) {
      parts.append(",c").append(c);
      measures.append(String.format("c%1$d,C%1$d,outcome,d.csv,date,c%1$d,,,,,,c%n", c));
    }
    measures.append("made,Made,outcome,").append(file).append(",date,made,,,,,,run\n");
    StringBuilder beside = new StringBuilder("date,made\n");
    parts.append(file.equals("d.csv") ? ",made\n" : "\n");
    for (int i = 0; i < MONTHS; i++) {
      int[] row = IntStream.range(0, columns).map(c -> random.nextInt(8, 40)).toArray();
      row[0] = i == SMALL ? 3 : row[0];
      String date = LocalDate.of(2022, 1, 1).plusMonths(i).toString();
      String number = String.format(Locale.ROOT, "%." + decimals + "f", made.applyAsDouble(row));
      parts.append(date);
      IntStream.of(row).forEach(one -> parts.append(',').append(one));
      parts.append(file.equals("d.csv") ? "," + number + "\n" : "\n");
      beside.append(date).append(',').append(number).append('\n');
    }
    write("p/made.csv", beside.toString());
    return run(measures.toString(), parts.toString(), "lt5").code();
  }

  private List<Integer> hidden(String name) throws IOException {
    List<String> values = values(name, "");
    assertEquals(MONTHS, values.size(), name);
    return IntStream.range(0, MONTHS).filter(i -> values.get(i).isEmpty()).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource({"d.csv", "made.csv"})
  void aScoreIsHiddenWithWhatItIsMadeOf(String file) throws IOException {
    assertEquals(0, pack(3, 0, file, row -> row[1] + 3 * row[2] + 10 * row[0]));
    assertEquals(List.of(SMALL), hidden("made"));
    assertEquals(List.of(SMALL), hidden("c1"));
    assertEquals(List.of(), hidden("c2"), "one of them is enough");
    assertEquals(List.of(), hidden("c3"));
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 1", "3, 2", "6, 2", "14, 2"})
  void soIsAnAverageOfSeveralColumns(int columns, int decimals) throws IOException {
    ToDoubleFunction<int[]> average = row -> IntStream.of(row).average().orElseThrow();
    assertEquals(0, pack(columns, decimals, "made.csv", average));
    assertEquals(List.of(SMALL), hidden("made"));
    for (int c = 2; c <= columns; c++) {
      assertEquals(List.of(), hidden("c" + c));
    }
  }

  @Test
  void whatIsLeftOfANumberForAllGoesToo() throws IOException {
    assertEquals(0, pack(2, 1, "made.csv", row -> 120 - 0.5 * row[0] - 0.2 * row[1]));
    assertEquals(List.of(SMALL), hidden("made"));
  }

  /** A total is kept where another of its numbers is hidden instead. */
  @Test
  void aTotalIsNoScore() throws IOException {
    assertEquals(0, pack(4, 0, "made.csv", row -> IntStream.of(row).sum()));
    assertEquals(List.of(), hidden("made"));
    long besideTheSmallOne = 0;
    for (int c = 2; c <= 4; c++) {
      besideTheSmallOne += hidden("c" + c).contains(SMALL) ? 1 : 0;
    }
    assertEquals(1, besideTheSmallOne);
  }

  @Test
  void whatIsMadeOfSomethingElseIsShown() throws IOException {
    assertEquals(0, pack(3, 1, "made.csv", row -> row[0] / 3.0 + random.nextInt(20)));
    assertEquals(List.of(), hidden("made"));
    assertTrue(hidden("c1").contains(SMALL));
  }

  /** Of wards that are groups, and of the months of a quarter. */
  @Test
  void soAreAveragesOfGroupsAndOfMonths() throws IOException {
    StringBuilder wards = new StringBuilder("date,ward,n\n");
    StringBuilder means = new StringBuilder("date,made\n");
    StringBuilder quarters = new StringBuilder("date,made\n");
    int quarter = 0;
    for (int i = 0; i < 36; i++) {
      LocalDate date = LocalDate.of(2021, 1, 1).plusMonths(i);
      int elm = i == SMALL ? 3 : random.nextInt(8, 40);
      int oak = random.nextInt(8, 40);
      wards.append(String.format("%1$s,Elm,%2$d%n%1$s,Oak,%3$d%n", date, elm, oak));
      means.append(date).append(String.format(Locale.ROOT, ",%.1f%n", (elm + oak) / 2.0));
      quarter += elm;
      if (i % 3 == 2) {
        String mean = String.format(Locale.ROOT, "%.2f", quarter / 3.0);
        quarters.append(date.minusMonths(2)).append(',').append(mean).append('\n');
        quarter = 0;
      }
    }
    String ward = "ward,Ward,outcome,d.csv,date,n,,ward,,,,c\n";
    String made = "made,Made,outcome,made.csv,date,made,,,,,,run\n";
    write("p/made.csv", means.toString());
    assertEquals(0, run(ward + made, wards.toString(), "lt5").code());
    assertEquals("", values("ward", "Elm").get(SMALL));
    assertEquals("", values("made", "").get(SMALL));
    assertEquals(35, values("made", "").stream().filter(value -> !value.isEmpty()).count());
    write("p/made.csv", quarters.toString());
    String elm = "elm,Elm,outcome,d.csv,date,n,,,ward=Elm,,,c\n";
    assertEquals(0, run(elm + made, wards.toString(), "lt5").code());
    assertEquals("", values("elm", "").get(SMALL));
    assertEquals("", values("made", "").get(SMALL / 3));
    assertEquals(11, values("made", "").stream().filter(value -> !value.isEmpty()).count());
  }
}
