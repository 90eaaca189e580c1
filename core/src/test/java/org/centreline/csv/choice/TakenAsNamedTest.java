package org.centreline.csv.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;

/** What is named for one thing is not taken for another. */
class TakenAsNamedTest {

  private static final String YEARS =
      "year,month,n\n2024,1,3\n2024,2,4\n2024,3,5\n2024,4,6\n2024,5,7\n";
  private static final Columns VALUE = Columns.unnamed().valued("n");
  private static final Grouping NONE = Grouping.none();

  private static FileContent read(
      String csv, Columns columns, Grouping grouping, ReadingOptions options) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, columns, options, grouping);
  }

  private static FileContent read(String csv, Columns columns, Grouping grouping) {
    return read(csv, columns, grouping, ReadingOptions.standard());
  }

  private static Series series(String csv, Columns columns, Grouping grouping) {
    return read(csv, columns, grouping).measured().get(0).series();
  }

  private static Problem refused(String csv, Columns columns, ReadingOptions options) {
    return assertThrows(DataException.class, () -> read(csv, columns, NONE, options))
        .problems()
        .get(0);
  }

  private static List<String> told(FileContent content, String code) {
    return content.source().notices().stream()
        .filter(notice -> notice.code().equals(code))
        .map(Notice::message)
        .toList();
  }

  private static Columns ordered(String order) {
    return new Columns(
        Optional.empty(),
        Optional.of(order),
        Optional.of("n"),
        Optional.of("d"),
        List.of(),
        List.of());
  }

  @Test
  void aMonthIsPartOfTheDateUnlessItIsNamedForSomethingElse() {
    assertEquals(5, series(YEARS, VALUE, NONE).size());
    assertEquals(5, read(YEARS, VALUE.by("month"), NONE).measured().size());
    ReadingOptions standard = ReadingOptions.standard();
    assertEquals("duplicate-date", refused(YEARS, VALUE, Kept.dated("yyyy")).code());
    assertEquals("n", refused(YEARS, VALUE.dated("n"), standard).column());
    String twice = YEARS.replaceAll("(?m)$(?<=[a-z\\d])", ",9").replaceFirst(",9", ",year");
    assertEquals("duplicate-date", refused(twice, VALUE, standard).code());
  }

  @Test
  void monthsBesideTwoDatesAreNotWhatIsAskedAbout() {
    String csv = "month,in,out,n\nJan,2024-01-01,2024-01-05,3\nFeb,2024-02-03,2024-02-09,4\n";
    Problem which = refused(csv, VALUE, ReadingOptions.standard());
    assertEquals("add date column in or date column out", which.fix());
  }

  private static final String SITES = "site,n,d\nTotal,12,42\nA,3,10\nB,4,12\nC,5,20\n";

  @Test
  void aTotalIsLeftOutOfSitesInOrderAndOfNothingElse() {
    assertEquals(3, series(SITES, ordered("site"), NONE).size());
    assertEquals(4, series(SITES, ordered("n"), NONE).size(), "numbers have no names");
    FileContent each = read(SITES, ordered("site").by("site"), NONE);
    assertEquals(4, each.measured().size());
    assertEquals(1, told(each, "hidden-total").size(), "which is told of the groups");
  }

  @Test
  void casesBetweenEventsAreNoEvents() {
    String csv = "date,cases between,n\n2024-01-01,5,10\n2024-01-02,6,10\n2024-01-03,7,10\n";
    Columns columns = Columns.of("date", "cases between").over("n");
    Series found = series(csv, columns, Grouping.of(Shape.GAPS));
    assertEquals(Doubles.of(5, 6, 7), found.numerators());
  }

  @Test
  void aWordThatCountsIsAnEventAmongCases() {
    String csv =
        "date,outcome,n\n2024-01-01,died,3\n2024-01-02,home,4\n2024-01-03,moved,4\n"
            + "2024-01-04,died,5\n";
    Columns columns = Columns.of("date", "outcome=died").over("n");
    Series found = series(csv, columns, Grouping.of(Shape.GAPS));
    assertEquals(new Gaps(Doubles.of(4 + 4 + 5 - 1)), found);
  }

  @Test
  void anAnswerOverADenominatorIsANumber() {
    String csv = "date,fell,n\n2024-01-01,yes,3\n2024-01-02,no,4\n2024-01-03,yes,5\n";
    Series found = series(csv, Columns.of("date", "fell").over("n"), NONE);
    assertEquals(new Proportions(Doubles.of(1, 0, 1), Doubles.of(3, 4, 5)), found);
  }

  @Test
  void aFlagThatIsNamedWithItsWordAnswers() {
    String csv = "ward,fell\nq,1\nq,0\nr,0\nr,1\n";
    Series between = series(csv, VALUE.valued("fell=1"), Grouping.of(Shape.GAPS));
    assertEquals(new Gaps(Doubles.of(2)), between, "two cases lie between the two falls");
  }

  @Test
  void sharesThatWereAskedForNeedNoDates() {
    String csv = "x,fell\nq,yes\nq,no\nr,no\nr,yes\n";
    Series shares = series(csv, VALUE.valued("fell"), Grouping.of(Shape.SHARES));
    assertEquals(new Proportions(Doubles.of(1, 0, 0, 1), Doubles.of(1, 1, 1, 1)), shares);
  }

  @Test
  void daysBetweenEventsAreInOrderThoughSitesAreBesideThem() {
    String csv = "site,days between falls\nA,3\nB,7\nC,4\n";
    Series found = series(csv, VALUE.valued("days between falls"), NONE);
    assertEquals(Doubles.of(3, 7, 4), found.values());
    Problem sites =
        refused(
            csv.replace("days between", "number of"), Columns.unnamed(), ReadingOptions.standard());
    assertEquals("no-dates", sites.code());
  }

  @Test
  void countsOfPartsOfADayAreAddedUp() {
    StringBuilder csv = new StringBuilder("date,time,falls\n");
    for (int day = 1; day <= 9; day++) {
      csv.append("2024-01-0" + day + ",08:00," + day + "\n2024-01-0" + day + ",16:00,1\n");
    }
    FileContent content = read(csv.toString(), Columns.of("date", "falls"), NONE);
    assertEquals(
        List.of("rows of one date are added up, as they are counts of parts of a day"),
        told(content, "summed-rows"));
    assertEquals(10, content.measured().get(0).series().values().get(8));
  }

  @Test
  void aDenominatorThatIsNamedIsNotLost() {
    StringBuilder csv = new StringBuilder("date,falls,bed days\n");
    for (int day = 1; day <= 9; day++) {
      csv.append("2024-01-0" + day + "," + day + ",100\n2024-02-0" + day + ",1,50\n");
    }
    Columns columns = Columns.unnamed().over("bed days");
    FileContent content = read(csv.toString(), columns, NONE.with(Every.MONTH));
    Series found = content.measured().get(0).series();
    assertEquals(Doubles.of(45, 9), found.numerators());
    assertEquals(Doubles.of(900, 450), found.denominators());
    assertEquals(
        List.of("18 rows that share a date were added up to 2 points"),
        told(content, "summed-rows"));
  }

  @Test
  void aHeadingThatIsThereTwiceNamesNoEvents() {
    String csv = "when,ward,when\n";
    for (int day = 1; day <= 7; day++) {
      csv += "2024-01-0" + day * 13 % 10 + ",A,early\n";
    }
    String dates = csv;
    assertThrows(DataException.class, () -> read(dates, Columns.unnamed(), NONE));
    String once = csv.replaceFirst("when\n", "remark\n");
    assertTrue(
        told(read(once, Columns.unnamed(), NONE), "events").get(0).startsWith("each row is an"));
  }

  @Test
  void timesOfDayAreNoPartOfTheDateWhereSamplesOrSomeRowsAreAskedFor() {
    String csv =
        "at,n\n2024-01-01 09:00,2.5\n2024-01-01 10:00,3.5\n2024-01-02 09:00,4.5\n2024-01-02 10:00,5.5\n";
    Series samples = series(csv, Columns.of("at", "n"), Grouping.of(Shape.SAMPLES));
    assertEquals(2, samples.size());
    Series moments = series(csv, Columns.of("at", "n"), NONE);
    assertInstanceOf(Individuals.class, moments);
    assertEquals(4, moments.size());
    String twice = csv.replace("10:00", "09:00");
    Problem same = refused(twice, Columns.of("at", "n"), ReadingOptions.standard());
    assertEquals("duplicate-date", same.code(), "the time does not tell the rows apart");
  }
}
