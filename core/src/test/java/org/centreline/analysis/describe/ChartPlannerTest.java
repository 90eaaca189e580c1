package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.junit.jupiter.api.Test;

class ChartPlannerTest {

  private static List<String> plans(String csv) {
    return Described.plans(Described.of(csv));
  }

  private static String months(String header, java.util.function.IntFunction<String> rest) {
    return Described.months(header, 24, rest);
  }

  @Test
  void eachColumnOfNumbersIsAMeasure() {
    assertEquals(
        List.of("waits|month|waits", "score|month|score"),
        plans(months("month,waits,score,ID", i -> (30 + i % 5) + ".5," + i % 7 + "," + i)));
  }

  @Test
  void countsAreOutOfTheColumnThatSpeaksOfAll() {
    assertEquals(
        List.of("falls out of bed days|month|falls/bed days", "bed days|month|bed days"),
        plans(months("month,falls,bed days", i -> i % 7 + "," + (600 + i))));
    assertEquals(
        List.of("Under 4 Hours out of Total|month|Under 4 Hours/Total", "Total|month|Total"),
        plans(months("month,Under 4 Hours,Total", i -> (90 - i % 7) + "," + 100)));
  }

  @Test
  void meansAndTimesAreOutOfNothing() {
    assertEquals(
        List.of("mean wait|month|mean wait", "patients|month|patients"),
        plans(months("month,mean wait,patients", i -> (30 - i % 5) + "," + (40 + i % 3))));
  }

  @Test
  void rowsOfADateAreToldByTheColumnsThatTellThem() {
    String two =
        months("month,ward,sex,n", i -> "A,f,1\n2022-01-01,B,f,2".replace("2022-01-01", month(i)));
    assertEquals(List.of("n|month|n by ward"), plans(two));
    String pairs =
        months(
            "month,ward,sex,n",
            i -> "A,f,1\nM,A,m,2\nM,B,f,3\nM,B,m,4".replace("M,", month(i) + ","));
    assertEquals(List.of("n|month|n by ward by sex"), plans(pairs));
  }

  private static String month(int i) {
    return java.time.LocalDate.of(2022, 1, 1).plusMonths(i).toString();
  }

  @Test
  void thirteenGroupsAreTooManyForOneCommand() {
    assertEquals(List.of("n|month|n by site"), plans(sites(12)));
    assertEquals(List.of("n|month|n where site=S0"), plans(sites(13)));
  }

  private static String sites(int count) {
    return months(
        "month,site,n",
        i ->
            IntStream.range(0, count)
                .mapToObj(s -> (s == 0 ? "" : month(i) + ",") + "S" + s + "," + (i + s))
                .collect(Collectors.joining("\n")));
  }

  @Test
  void sharesOfPlacesAreAddedUpWithinEach() {
    String csv =
        months(
            "month,dept,trust,seen,total",
            i -> "D1,X,5,9\nM,D2,X,6,9\nM,D3,Y,7,9\nM,D4,Y,8,9".replace("M,", month(i) + ","));
    assertEquals("seen out of total|month|seen/total by trust", plans(csv).get(0));
  }

  @Test
  void rowsThatNothingTellsApartAreCombined() {
    StringBuilder csv = new StringBuilder("day,los\n");
    for (int i = 0; i < 300; i++) {
      csv.append(java.time.LocalDate.of(2024, 1, 1).plusDays(i * i % 280))
          .append(",")
          .append(i % 9)
          .append('\n');
    }
    assertEquals(List.of("los|day|los every MONTH MEAN"), plans(csv.toString()));
  }

  @Test
  void percentagesWithoutASignAreSaidToBe() {
    FileDescription described = Described.of(months("month,% seen", i -> 90 + i % 7 + ".5"));
    assertEquals(Percent.YES, described.charts().get(0).options().percent());
    FileDescription fractions = Described.of(months("month,% seen", i -> "0.9" + i % 7));
    assertEquals(Percent.AS_MARKED, fractions.charts().get(0).options().percent());
  }

  @Test
  void whatMayIdentifyPeopleIsNeitherMeasuredNorGroupedBy() {
    String csv =
        months(
            "month,NHS number,Surname,n",
            i -> "9434765919,Smith,1\nM,4010232137,Jones,2".replace("M,", month(i) + ","));
    assertEquals(List.of("n|month|n MEAN"), plans(csv));
  }

  @Test
  void withoutDatesTheRowsAreNumbered() {
    assertEquals(List.of("n||n"), plans("who,n\na,1\nb,2.5\n"));
    assertTrue(
        Described.of("who,n\na,1\nb,2.5\n").troubles().stream()
            .anyMatch(trouble -> trouble.code().equals("row-numbers")));
  }

  @Test
  void aColumnWithAWrongCellIsAnErrorAndNoChart() {
    FileDescription described =
        Described.of(months("month,n,m", i -> (i == 3 ? "n/k" : i + ".5") + "," + i % 5));
    assertEquals(List.of("m|month|m"), Described.plans(described));
    assertEquals("bad-number", described.troubles().get(0).code());
    assertEquals(5, described.troubles().get(0).line());
  }
}
