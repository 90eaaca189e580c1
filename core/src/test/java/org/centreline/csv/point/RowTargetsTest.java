package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.CsvReader;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.centreline.series.Targets;
import org.centreline.series.Targets.Kind;
import org.junit.jupiter.api.Test;

class RowTargetsTest {

  private static final double NONE = Double.NaN;
  private static final Columns COLUMNS = Columns.of("date", "n").target("goal");

  private static List<Targets> read(String text, Columns columns, Grouping grouping) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvReader.read(new CsvFile("x.csv", bytes), columns, ReadingOptions.standard(), grouping)
        .measured()
        .stream()
        .map(measured -> measured.targets())
        .toList();
  }

  private static Targets read(String text, Grouping grouping) {
    return read(text, COLUMNS, grouping).get(0);
  }

  private static Grouping monthly(Combine combine) {
    return new Grouping(Optional.of(Every.MONTH), Optional.of(combine), Shape.ANY, Checks.STRICT);
  }

  @Test
  void eachDateHasItsOwnInOrderOfDates() {
    Targets targets = read("date,n,goal\n2024-02-01,2,9\n2024-01-01,1,10\n", Grouping.none());
    assertEquals(Targets.of(Doubles.of(10, 9)), targets);
  }

  @Test
  void withoutAColumnThereAreNone() {
    String text = "date,n,goal\n2024-02-01,2,9\n2024-01-01,1,10\n";
    assertTrue(read(text, Columns.of("date", "n"), Grouping.none()).get(0).isNone());
  }

  @Test
  void anEmptyCellIsNoTarget() {
    Targets targets = read("date,n,goal\n2024-01-01,1,\n2024-02-01,2,9\n", Grouping.none());
    assertEquals(Doubles.of(NONE, 9), targets.each());
  }

  @Test
  void aPeriodWithoutARowHasNone() {
    StringBuilder text = new StringBuilder("date,n,goal\n");
    for (int month : new int[] {1, 2, 3, 4, 5, 7}) {
      text.append("2024-0").append(month).append("-01,1,8\n");
    }
    Targets targets = read(text.toString(), Grouping.none());
    assertEquals(Doubles.of(8, 8, 8, 8, 8, NONE, 8), targets.each());
  }

  @Test
  void rowsOfOneSubgroupThatAgreeHaveOneTarget() {
    String text = "date,n,goal\n2024-01-01,1,8\n2024-01-09,2,\n2024-01-16,2,8\n2024-02-01,2,7\n";
    assertEquals(Doubles.of(8, 7), read(text, monthly(Combine.MEAN)).each());
  }

  @Test
  void rowsOfOneSubgroupThatDifferAreRefused() {
    String text = "date,n,goal\n2024-01-01,1,8\n2024-01-09,2,7.5\n2024-02-01,2,7\n";
    DataException refused =
        assertThrows(DataException.class, () -> read(text, monthly(Combine.SUM)));
    Problem problem = refused.problems().get(0);
    assertEquals("several-targets", problem.code());
    assertEquals(3, problem.line());
    assertEquals("goal", problem.column());
    assertTrue(problem.message().contains("8, as on line 2 but found '7.5'"), problem.message());
  }

  @Test
  void summedRowsAndSamplesMustAgreeAsWell() {
    String ratio = "date,n,d,goal\n2024-01-01,1,2,.8\n2024-01-01,2,3,.7\n";
    assertThrows(DataException.class, () -> read(ratio, COLUMNS.over("d"), Grouping.none()));
    String samples = "date,n,goal\n2024-01-01,1,8\n2024-01-01,2,7\n";
    assertThrows(DataException.class, () -> read(samples, Grouping.of(Shape.SAMPLES)));
  }

  @Test
  void eventsKeptApartKeepTheirTargets() {
    String text = "date,n,goal\n2024-01-01,1,8\n2024-01-01,2,7\n";
    assertEquals(Doubles.of(8, 7), read(text, Grouping.of(Shape.GAPS)).each());
  }

  @Test
  void labelsAndRowsHaveThemToo() {
    Optional<String> none = Optional.empty();
    Optional<String> value = Optional.of("n");
    Optional<String> goal = Optional.of("goal");
    Columns labels = new Columns(none, Optional.of("x"), value, none, List.of(), List.of(), goal);
    String text = "x,n,goal\nb,1,8\na,2,7\n";
    assertEquals(Doubles.of(8, 7), read(text, labels, Grouping.none()).get(0).each());
    String joined = "x,n,goal\nb,1,8\na,2,7\nb,3,8\n";
    Grouping means = monthly(Combine.MEAN);
    assertEquals(Doubles.of(8, 7), read(joined, labels, means).get(0).each());
    Columns rows = new Columns(none, none, value, none, List.of(), List.of(), goal);
    String numbered = "k,n,goal\nb,1,8\na,2,7\n";
    assertEquals(Doubles.of(8, 7), read(numbered, rows, Grouping.none()).get(0).each());
  }

  @Test
  void everyGroupHasItsOwn() {
    String text =
        "date,ward,n,goal\n2024-01-01,A,1,8\n2024-01-01,B,1,\n2024-02-01,A,1,7\n2024-02-01,B,1,\n";
    List<Targets> targets = read(text, COLUMNS.by("ward"), Grouping.none());
    assertEquals(Doubles.of(8, 7), targets.get(0).each());
    assertEquals(Doubles.of(NONE, NONE), targets.get(1).each());
  }

  @Test
  void inAWideTableTheRowsTargetIsThatOfEveryDate() {
    String text = "ward,goal,2024-01,2024-02,2024-03\nA,8,1,2,3\nB,9,4,5,6\n";
    Columns columns = Columns.unnamed().target("goal");
    List<Targets> targets = read(text, columns, Grouping.none());
    assertEquals(Doubles.of(8, 8, 8), targets.get(0).each());
    assertEquals(Doubles.of(9, 9, 9), targets.get(1).each());
  }

  @Test
  void percentSignsMakeShares() {
    Targets targets = read("date,n,goal\n2024-01-01,.8,90%\n2024-02-01,.9,95%\n", Grouping.none());
    assertEquals(new Targets(Doubles.of(.9, .95), Kind.SHARES), targets);
  }

  @Test
  void percentagesWithoutSignsAreSharesWhereTheFileIsSaidToHoldPercentages() {
    byte[] bytes = "date,n,goal\n2024-01-01,80,95\n".getBytes(StandardCharsets.UTF_8);
    ReadingOptions s = ReadingOptions.standard();
    ReadingOptions percent =
        new ReadingOptions(
            s.dateFormat(),
            s.delimiter(),
            s.encoding(),
            s.decimal(),
            s.skip(),
            Percent.YES,
            s.undated(),
            s.gaps(),
            s.zero());
    Targets targets = CsvReader.read("x.csv", bytes, COLUMNS, percent).measured().get(0).targets();
    assertEquals(new Targets(Doubles.of(.95), Kind.SHARES), targets);
  }

  @Test
  void signsInSomeCellsOnlyAndTextAreRefused() {
    String mixed = "date,n,goal\n2024-01-01,.8,90%\n2024-02-01,.9,.95\n";
    String text = "date,n,goal\n2024-01-01,.8,high\n";
    DataException first = assertThrows(DataException.class, () -> read(mixed, Grouping.none()));
    assertEquals("mixed-percent", first.problems().get(0).code());
    DataException second = assertThrows(DataException.class, () -> read(text, Grouping.none()));
    assertEquals("bad-number", second.problems().get(0).code());
    assertEquals("goal", second.problems().get(0).column());
  }

  @Test
  void aTargetIsNoCandidateForTheValue() {
    String text = "date,n,goal\n2024-01-01,1,8\n2024-02-01,2,7\n";
    Columns columns = Columns.unnamed().target("goal");
    assertEquals(Doubles.of(8, 7), read(text, columns, Grouping.none()).get(0).each());
  }
}
