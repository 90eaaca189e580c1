package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** Numbers that go with others by a sign, a step of time, a factor or a number of no column. */
class PackSignedSumsTest extends HidingPack {

  private static final int MONTHS = 24;

  /** The month of the one small number. */
  private static final int SMALL = 9;

  private final SplittableRandom random = new SplittableRandom(20);
  private final Map<String, int[]> columns = new LinkedHashMap<>();

  /** A column at a month, or before it, as often as is said. */
  private record Term(String column, int before) {}

  private static Term term(String column) {
    return new Term(column, 0);
  }

  private static YearMonth month(int i) {
    return YearMonth.of(2022, 1).plusMonths(i);
  }

  private int[] column(String name, IntUnaryOperator number) {
    int[] numbers = IntStream.range(0, MONTHS).map(number).toArray();
    columns.put(name, numbers);
    return numbers;
  }

  /** Numbers that are not small. */
  private int[] column(String name, int from) {
    return column(name, i -> random.nextInt(from, 2 * from));
  }

  private int[] columnWithASmallOne(String name, int from) {
    return column(name, i -> i == SMALL ? 2 : random.nextInt(from, 2 * from));
  }

  /** A pack of all columns, each in a file of its own. */
  private void pack() throws IOException {
    StringBuilder measures = new StringBuilder();
    for (Map.Entry<String, int[]> column : columns.entrySet()) {
      String name = column.getKey();
      StringBuilder file = new StringBuilder("date," + name + "\n");
      for (int i = 0; i < column.getValue().length; i++) {
        file.append(month(i)).append("-01,").append(column.getValue()[i]).append('\n');
      }
      write("p/" + name + ".csv", file.toString());
      measures.append(name + ",T," + "outcome," + name + ".csv,date," + name + ",,,,,," + "c\n");
    }
    Run run = run(measures.toString(), "date,n\n", "lt5");
    assertEquals(0, run.code(), run.err());
  }

  /** The small number can't be worked out from sum to sum, and not much is hidden for it. */
  private void assertKept(String small, Term... terms) throws IOException {
    Set<Term> hidden = new HashSet<>();
    for (Term term : terms) {
      List<String> shown = values(term.column(), "");
      IntStream.range(0, MONTHS)
          .filter(i -> shown.get(i).isEmpty())
          .forEach(i -> hidden.add(new Term(term.column(), i)));
    }
    assertTrue(hidden.size() <= 6, hidden + " are hidden");
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < MONTHS; i++) {
        int month = i;
        List<Term> here =
            Arrays.stream(terms).map(one -> new Term(one.column(), month - one.before())).toList();
        List<Term> open = here.stream().filter(hidden::contains).toList();
        if (open.size() == 1 && here.stream().allMatch(one -> one.before() >= 0)) {
          more = hidden.remove(open.get(0));
        }
      }
    }
    assertTrue(hidden.contains(new Term(small, SMALL)), hidden + " are left");
  }

  @Test
  void aCaseloadIsThatOfTheMonthBeforeWithWhoCameAndWithoutWhoLeft() throws IOException {
    int[] come = columnWithASmallOne("come", 8);
    int[] left = column("left", 7);
    int[] load = new int[MONTHS];
    column("load", i -> load[i] = (i == 0 ? 90 : load[i - 1]) + come[i] - left[i]);
    pack();
    assertKept("come", term("load"), new Term("load", 1), term("come"), term("left"));
  }

  @Test
  void bothIsOneAndTheOtherWithoutEither() throws IOException {
    int[] harm = column("harm", 12);
    int[] night = column("night", 10);
    int[] both = columnWithASmallOne("both", 5);
    column("either", i -> harm[i] + night[i] - both[i]);
    pack();
    assertKept("both", term("harm"), term("night"), term("both"), term("either"));
  }

  @Test
  void threeAndThreeAreTheSameWithoutATotal() throws IOException {
    int[] first = columnWithASmallOne("first", 9);
    int[] second = column("second", 14);
    int[] third = column("third", 20);
    int[] mild = column("mild", 8);
    int[] some = column("some", 7);
    column("severe", i -> first[i] + second[i] + third[i] - mild[i] - some[i]);
    pack();
    Term[] all = columns.keySet().stream().map(PackSignedSumsTest::term).toArray(Term[]::new);
    assertKept("first", all);
  }

  @Test
  void lastYearsNumberIsThatOfAYearBefore() throws IOException {
    int[] one = columnWithASmallOne("one", 9);
    int[] two = column("two", 14);
    column("before", i -> i < 12 ? 20 + i : one[i - 12] + two[i - 12]);
    pack();
    assertKept("one", term("before"), new Term("one", 12), new Term("two", 12));
  }

  @Test
  void aTotalThatIsDatedLater() throws IOException {
    int[] one = columnWithASmallOne("one", 9);
    int[] two = column("two", 14);
    column("total", i -> i < 1 ? 31 : one[i - 1] + two[i - 1]);
    pack();
    assertKept("one", term("total"), new Term("one", 1), new Term("two", 1));
  }

  @Test
  void twoThatAreAlwaysTheSameNumberTogether() throws IOException {
    int[] free = columnWithASmallOne("free", 6);
    column("taken", i -> 40 - free[i]);
    pack();
    assertKept("free", term("free"), term("taken"));
  }

  @Test
  void daysWithAndDaysWithout() throws IOException {
    int[] with = columnWithASmallOne("with", 8);
    column("without", i -> month(i).lengthOfMonth() - with[i]);
    pack();
    assertKept("with", term("with"), term("without"));
  }

  @Test
  void aFactorAndANumberForAll() throws IOException {
    int[] cases = columnWithASmallOne("cases", 9);
    column("visits", i -> 3 * cases[i]);
    column("cost", i -> 412 * cases[i] + 150);
    pack();
    assertKept("cases", term("cases"), term("visits"));
    assertKept("cases", term("cases"), term("cost"));
  }

  @Test
  void nothingIsHiddenOfWhatHasNothingToDoWithIt() throws IOException {
    columnWithASmallOne("few", 9);
    for (String name : List.of("one", "two", "three", "four", "five", "six")) {
      column(name, 6);
    }
    // What is mostly none goes with everything.
    column("rare", i -> i == 3 || i == 17 ? 6 : i % 8 == 5 ? 2 : 0);
    pack();
    Map<String, Integer> small = Map.of("few", 1, "rare", 3);
    for (String name : columns.keySet()) {
      long hidden = values(name, "").stream().filter(String::isEmpty).count();
      assertEquals(small.getOrDefault(name, 0), (int) hidden, name);
    }
  }

  /** Writes wholes of some months each, by labels or by dates, in a file of their own. */
  private void wholes(String heading, int months, IntUnaryOperator from, String... labels)
      throws IOException {
    int[] parts = columnWithASmallOne("part", 9);
    StringBuilder part = new StringBuilder("date,part\n");
    for (int i = 0; i < MONTHS; i++) {
      part.append(month(i)).append("-01,").append(parts[i]).append('\n');
    }
    write("p/part.csv", part.toString());
    StringBuilder whole = new StringBuilder(heading + ",whole\n");
    for (int i = 0; i < labels.length; i++) {
      int start = from.applyAsInt(i);
      int sum = IntStream.range(start, start + months).map(at -> parts[at]).sum();
      whole.append(labels[i]).append(',').append(sum).append('\n');
    }
    write("p/whole.csv", whole.toString());
    boolean dated = heading.equals("date");
    write(
        "p/measures.csv",
        "id,title,kind,file,date,order,value,type\npart,T,outcome,part.csv,date,,part,c\n"
            + "whole,T,outcome,whole.csv,"
            + (dated ? "date," : "," + heading)
            + ",whole,run\n");
    Run run = Run.in(folder, "report", "p", "-o", "pack", "--disclose", "lt5");
    assertEquals(0, run.code(), run.err());
  }

  private void assertWholeKept(int at) throws IOException {
    assertTrue(values("part", "").get(SMALL).isEmpty());
    List<String> wholes = values("whole", "");
    boolean beside =
        IntStream.range(0, MONTHS).filter(i -> values("part").get(i).isEmpty()).count() > 1;
    assertTrue(beside || wholes.get(at).isEmpty(), wholes.toString());
    assertTrue(wholes.stream().filter(String::isEmpty).count() <= 1, wholes.toString());
  }

  private List<String> values(String measure) {
    try {
      return values(measure, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void quartersThatAreCalledByTheirNumbers() throws IOException {
    String[] labels =
        IntStream.range(0, 8)
            .mapToObj(i -> "Q" + (i % 4 + 1) + " " + (2022 + i / 4))
            .toArray(String[]::new);
    wholes("quarter", 3, i -> 3 * i, labels);
    assertWholeKept(SMALL / 3);
  }

  @Test
  void oneTotalOrTwo() throws IOException {
    wholes("date", 12, i -> 12 * i, "2022-01-01", "2023-01-01");
    assertWholeKept(0);
    wholes("date", 12, i -> 12 * i, "2022-12-31");
    assertWholeKept(0);
    wholes("year", 12, i -> 12 * i, "twenty-two", "twenty-three");
    assertWholeKept(0);
  }

  @Test
  void periodsThatAnotherFileCallsOtherwise() throws IOException {
    String[] labels =
        IntStream.range(0, MONTHS).mapToObj(i -> "Month " + (i + 1)).toArray(String[]::new);
    wholes("period", 1, i -> i, labels);
    assertWholeKept(SMALL);
  }

  /** One more of all than of those who live here is one who does not. */
  @Test
  void twoFilesThatDifferByOneOfARow() throws IOException {
    int[] here = column("here", 15);
    column("all", i -> i % 6 == 4 ? here[i] + 1 : here[i]);
    pack();
    for (int i = 0; i < MONTHS; i++) {
      boolean gone = values("here").get(i).isEmpty() || values("all").get(i).isEmpty();
      assertEquals(i % 6 == 4, gone, "month " + i);
    }
  }
}
