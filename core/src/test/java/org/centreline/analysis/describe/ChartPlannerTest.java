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
        List.of("falls out of bed days|month|falls/bed days"),
        plans(months("month,falls,bed days", i -> i * 5 % 7 + "," + (600 + i % 9))));
    assertEquals(
        List.of("Under 4 Hours out of Total|month|Under 4 Hours/Total"),
        plans(months("month,Under 4 Hours,Total", i -> (90 - i % 7) + "," + (100 + i % 5))));
  }

  @Test
  void meansAndTimesAreOutOfNothing() {
    assertEquals(
        List.of("mean wait|month|mean wait"),
        plans(months("month,mean wait,patients", i -> (30 - i % 5) + "," + (40 + i % 3))));
  }

  @Test
  void rowsOfADateAreToldByTheColumnsThatTellThem() {
    String two =
        months("month,ward,sex,n", i -> "A,f,1\n2022-01-01,B,f,2".replace("2022-01-01", month(i)));
    assertEquals(List.of("n|month|n by ward", "n|month|n SUM"), plans(two));
    String pairs =
        months(
            "month,ward,sex,n",
            i -> "A,f,1\nM,A,m,2\nM,B,f,3\nM,B,m,4".replace("M,", month(i) + ","));
    assertEquals(List.of("n|month|n by ward by sex", "n|month|n SUM"), plans(pairs));
  }

  private static String month(int i) {
    return java.time.LocalDate.of(2022, 1, 1).plusMonths(i).toString();
  }

  @Test
  void thirteenGroupsAreTooManyForOneCommand() {
    assertEquals(List.of("n|month|n by site", "n|month|n SUM"), plans(sites(12)));
    assertEquals(List.of("n|month|n where site=S0", "n|month|n SUM"), plans(sites(13)));
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
  void rowsThatNothingTellsApartAreTakenAsAChartTakesThem() {
    StringBuilder csv = new StringBuilder("day,los\n");
    for (int i = 0; i < 300; i++) {
      csv.append(java.time.LocalDate.of(2024, 1, 1).plusDays(i * i % 280))
          .append(",")
          .append(i % 9)
          .append('\n');
    }
    assertEquals(List.of("los|day|los"), plans(csv.toString()));
    StringBuilder seldom = new StringBuilder("day,los\n");
    for (int i = 0; i < 300; i++) {
      seldom.append(java.time.LocalDate.of(2024, 1, 1).plusDays(i == 9 ? i + 1 : i));
      seldom.append(",").append(i % 9).append('\n');
    }
    assertEquals(List.of("los|day|los every MONTH MEAN"), plans(seldom.toString()));
  }

  @Test
  void partsOfADayAreAddedUpOrAveraged() {
    StringBuilder csv = new StringBuilder("date,hour,arrivals,mean wait\n");
    for (int i = 0; i < 48; i++) {
      csv.append(java.time.LocalDate.of(2024, 1, 1).plusDays(i / 3)).append(',');
      csv.append(8 + 6 * (i % 3)).append(',').append(12 + 7 * i % 10).append(',');
      csv.append(30 + i % 7).append(".5\n");
    }
    assertEquals(
        List.of("arrivals|date|arrivals SUM", "mean wait|date|mean wait MEAN"),
        plans(csv.toString()));
    assertEquals(16, Described.of(csv.toString()).charts().get(0).points());
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
    assertEquals(List.of("n|month|n"), plans(csv));
  }

  @Test
  void withoutDatesTheRowsAreNumbered() {
    assertEquals(List.of("n||n"), plans("who,n\na,1\nb,2.5\n"));
    assertTrue(
        Described.of("who,n\na,1\nb,2.5\n").troubles().stream()
            .anyMatch(trouble -> trouble.code().equals("row-numbers")));
  }

  @Test
  void aProvenPairComesFirstAndMarkersCodesAndPercentagesNever() {
    String csv =
        months(
            "month,id,n,died,alive,mortality,new pathway",
            i -> {
              int n = 90 + 7 * i % 31;
              int died = 5 + 3 * i % 11;
              String share = String.format(java.util.Locale.ROOT, "%.4f", died / (double) n);
              return (500 + i)
                  + ","
                  + n
                  + ","
                  + died
                  + ","
                  + (n - died)
                  + ","
                  + share
                  + ","
                  + (i < 12 ? 0 : 1);
            });
    assertEquals(List.of("died out of n|month|died/n"), plans(csv));
    assertTrue(
        Described.of(csv).proposals().get(0).evidence().contains("'mortality' is 'died'"),
        "the evidence is the relation");
  }

  @Test
  void sitesOfOneDateAreAFunnelAndCategoriesAPareto() {
    String sites = "trust,month,seen,attendances\n";
    for (String site : List.of("Ashford", "Birchwood", "Calder")) {
      sites += site + ",May 2021," + (400 + site.length()) + "," + (600 + 7 * site.length()) + "\n";
    }
    assertEquals(
        List.of("compare|seen out of attendances|funnel by trust"), Described.proposals(sites));
    assertEquals(
        List.of("pareto|Harm events|pareto of Cause", "pareto|Near misses|pareto of Cause"),
        Described.proposals(
            "Cause,Harm events,Near misses\nLadders,14,40\nScaffold,31,22\nStairs,9,51\n"));
    assertEquals(
        List.of("pareto|operations|pareto of cause"),
        Described.proposals(
            "quarter,cause,operations\nspring,No bed,45\nspring,Unwell,36\nautumn,No bed,24\n"
                + "autumn,Unwell,19\n"));
    assertEquals(
        List.of("pareto|n|pareto of ward"),
        Described.proposals("ward,month,n\nA,2024-01-01,4\nB,2024-01-01,9\n"));
  }

  /** Age bands and a ward called C are no hidden numbers where they tell rows apart. */
  @Test
  void agesAndLettersTellRowsApart() {
    String bands = months("month,age,n", i -> "0-9,4\nM,10-19,5".replace("M", month(i)));
    assertEquals("n|month|n by age", plans(bands).get(0));
    String wards = months("month,ward,n", i -> "A,4\nM,C,5".replace("M", month(i)));
    assertEquals("n|month|n by ward", plans(wards).get(0));
    assertEquals(
        "A, C", String.join(", ", Described.of(wards).facts().columns().get(1).examples()));
  }

  @Test
  void rowsWithoutAMeasureAreEvents() {
    StringBuilder csv = new StringBuilder("date,cause\n");
    for (int i = 0; i < 40; i++) {
      csv.append(java.time.LocalDate.of(2022, 1, 1).plusDays(17L * i + i * i % 5)).append(',');
      csv.append(i % 3 == 0 ? "Bed" : "Chair").append('\n');
    }
    assertEquals(
        List.of("chart|events|t", "chart|events|xmr COUNT", "pareto|events|pareto of cause"),
        Described.proposals(csv.toString()));
  }

  @Test
  void onlySoManyAreTriedAsAreWanted() {
    String csv = months("month,a,b,c,d", i -> i % 3 + ".5," + i % 4 + ".5," + i % 5 + ".5,1.5");
    FileDescription some =
        FileDescription.of(
            Described.file(csv), org.centreline.csv.request.ReadingOptions.standard(), 2);
    assertEquals(List.of("a|month|a", "b|month|b"), Described.plans(some));
    assertEquals(2, some.more());
    assertEquals(0, Described.of(csv).more());
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
