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
}
