package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.FileFindings;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.Targets;
import org.junit.jupiter.api.Test;

/** Groups that are the sum of others, or are named so. */
class GroupTotalsTest {

  private static final Nature COUNT = new Nature(Nature.Kind.COUNT, "");
  private static final double NONE = Double.NaN;

  private static Measured group(String name, Series series, Nature nature) {
    List<String> labels = List.of("a", "b", "c", "d").subList(0, series.size());
    return new Measured(
        "n",
        Optional.of(name),
        Subgroups.ofLabels(Subgroups.Kind.LABEL, labels),
        series,
        Targets.none(),
        nature);
  }

  private static Measured counts(String name, double... numbers) {
    return group(name, new Counts(Doubles.of(numbers)), COUNT);
  }

  private static Measured values(String name, Nature nature, double... numbers) {
    return group(name, new Individuals(Doubles.of(numbers)), nature);
  }

  private static Doubles pair(double one, double other) {
    return Doubles.of(one, other);
  }

  /** The groups that are kept, and what is told. */
  private static List<String> without(Measured... groups) {
    FileFindings findings = new FileFindings("x.csv");
    List<Measured> kept = GroupTotals.of(Arrays.asList(groups)).without(findings);
    String names = String.join(" ", kept.stream().map(one -> one.group().get()).toList());
    return Stream.concat(Stream.of(names), Kept.notices(findings).stream()).toList();
  }

  private static List<String> noted(Measured... groups) {
    FileFindings findings = new FileFindings("x.csv");
    GroupTotals.of(Arrays.asList(groups)).note(findings);
    return Kept.notices(findings);
  }

  private static final String LEFT_OUT =
      "'Total' was left out, as named like a total; to see it alone, use row filter";

  private static final String NO_SUM =
      "'Total' was left out, as named like a total, though not the sum of the other groups: check"
          + " the file; to see it alone, use row filter";

  @Test
  void aTotalOfCountsIsToBeTheirSum() {
    Measured one = counts("A", 21, 35, 42, 17);
    Measured other = counts("B", 30, 28, 31, 44);
    assertEquals(
        List.of(
            "A B",
            "'Total' was left out, as the sum of other groups: a total is no site among its parts;"
                + " to see it alone, use row filter"),
        without(one, other, counts("Total", 51, 63, 73, 61)));
    assertEquals(List.of("A B", NO_SUM), without(one, other, counts("Total", 5, 6, 7, 6)));
  }

  @Test
  void numbersThatCountAreAddedWhateverChartTheyAreFor() {
    Measured one = values("A", COUNT, 21, 35, 42, 17);
    Measured other = values("B", COUNT, 30, 28, 31, 44);
    assertEquals(List.of("A B", NO_SUM), without(one, other, values("Total", COUNT, 5, 6, 7, 6)));
  }

  @Test
  void aMeanOfAllIsNoSumToBeChecked() {
    Nature mean = new Nature(Nature.Kind.MEASUREMENT, "");
    Measured one = values("A", mean, 2.5, 3.5, 4.5, 1.5);
    Measured other = values("B", mean, 3.5, 2.5, 3.5, 4.5);
    Measured total = values("Total", mean, 3, 3, 4, 3);
    assertEquals(List.of("A B", LEFT_OUT), without(one, other, total));
    assertEquals(List.of(), noted(one, other, total));
  }

  @Test
  void aTotalWithoutNumbersIsNotRefuted() {
    Measured one = counts("A", 21, 35, 42);
    Measured other = counts("B", 30, 28, 31);
    Measured total = counts("Total", NONE, NONE, NONE);
    assertEquals(List.of("A B", LEFT_OUT), without(one, other, total));
    assertEquals(List.of(), noted(one, other, total));
  }

  @Test
  void allStayWhereOneSiteWouldBeLeft() {
    List<String> said =
        without(counts("A", 21, 35), counts("Total", 21, 35), counts("All sites", 21, 35));
    assertEquals("A Total All sites", said.get(0));
  }

  @Test
  void samplesHaveNoSum() {
    List<Doubles> rows = List.of(pair(2, 3), pair(4, 5));
    Nature none = Nature.unknown();
    for (Series series : List.of(new Samples(rows), Joint.alone("n", rows))) {
      assertEquals(
          List.of("A B", LEFT_OUT),
          without(
              group("A", series, none), group("B", series, none), group("Total", series, none)));
    }
  }

  private static Measured shares(String name, double[] tops, double[] overs) {
    return group(name, new Proportions(Doubles.of(tops), Doubles.of(overs)), Nature.unknown());
  }

  /** Both the numerators and the denominators of a total are sums. */
  @Test
  void aTotalOfSharesIsTheSumOfBothNumbers() {
    double[] one = {21, 35, 42};
    double[] other = {30, 28, 31};
    double[] sum = {51, 63, 73};
    double[] cases = {210, 190, 220};
    double[] twice = {420, 380, 440};
    Measured first = shares("A", one, cases);
    Measured second = shares("B", other, cases);
    String added = "'Total' was left out, as the sum of other groups";
    List<String> total = without(first, second, shares("Total", sum, twice));
    assertEquals("A B", total.get(0));
    assertEquals(added, total.get(1).substring(0, added.length()));
    assertEquals(List.of("A B", NO_SUM), without(first, second, shares("Total", sum, cases)));
    assertEquals(
        List.of(
            "'Elm' is the sum of the other groups of a date: a total beside its parts, to be"
                + " taken out of the file"),
        noted(first, second, shares("Elm", sum, twice)));
    assertEquals(List.of(), noted(first, second, shares("Elm", sum, cases)));
  }

  /** Sites without dates: all rows of each are added up. */
  @Test
  void rowsWithoutDatesAreAddedUp() {
    Measured one = rows("A", 21, 35, NONE, 42);
    Measured other = rows("B", 30, 28);
    assertEquals("A B", without(one, other, rows("All", 156)).get(0));
    assertEquals(List.of("'All' was left out, as the sum of other groups"), cut(one, other, 156));
    assertEquals(
        List.of("'All' was left out, as named like a total, though"), cut(one, other, 155));
  }

  private static List<String> cut(Measured one, Measured other, double all) {
    String said = without(one, other, rows("All", all)).get(1);
    return List.of(
        said.substring(0, Math.max(said.indexOf(": a total"), said.indexOf(" not the"))));
  }

  private static Measured rows(String name, double... numbers) {
    return new Measured(
        "n",
        Optional.of(name),
        Subgroups.rows(numbers.length),
        new Counts(Doubles.of(numbers)),
        Targets.none(),
        COUNT);
  }
}
