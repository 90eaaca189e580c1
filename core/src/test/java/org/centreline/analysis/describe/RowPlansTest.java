package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What is made of rows by what tells them apart. */
class RowPlansTest {

  private static String days(String header, int count, IntFunction<String> rest) {
    StringBuilder csv = new StringBuilder(header).append('\n');
    for (int i = 0; i < count; i++) {
      String day = LocalDate.of(2024, 1, 1).plusDays(i).toString();
      for (String row : rest.apply(i).split(";")) {
        csv.append(day).append(',').append(row).append('\n');
      }
    }
    return csv.toString();
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  @Test
  void hoursOfSitesAreAddedUpSiteBySite() {
    String csv =
        days(
            "date,hour,site,arrivals",
            30,
            i -> "8,A," + (9 + i % 5) + ";14,A,7;8,B," + (4 + i % 3) + ";14,B,6");
    assertEquals(
        List.of("arrivals|date|arrivals by site SUM", "arrivals|date|arrivals SUM"),
        Described.plans(Described.of(csv)));
  }

  @Test
  void theMeanOfDifferentKindsIsNotDrawn() {
    String csv =
        days(
            "date,cause,mean wait",
            30,
            i -> "Bed," + decimal(30.1 + i % 5) + ";Chair," + decimal(12.3 + i % 7));
    assertEquals(List.of("chart|mean wait|xmr by cause"), Described.proposals(csv));
  }

  private static String rows(String header, int count, IntFunction<String> row) {
    StringBuilder csv = new StringBuilder(header).append('\n');
    for (int i = 0; i < count; i++) {
      csv.append(row.apply(i)).append('\n');
    }
    return csv.toString();
  }

  @Test
  void answersOfPeopleWithoutDatesAreComparedBySite() {
    String died =
        rows("ward,died", 120, i -> "Ward " + (char) ('A' + i % 4) + "," + (i % 7 == 0 ? 1 : 0));
    assertEquals(List.of("compare|died|funnel by ward"), Described.proposals(died));
    String seen =
        rows(
            "ward,seen",
            120,
            i -> "Ward " + (char) ('A' + i % 4) + "," + (i % 7 == 0 ? "no" : "yes"));
    assertEquals(List.of("compare|seen|funnel by ward"), Described.proposals(seen));
  }

  @Test
  void sitesAndKindsOfOneDateAreDrawnApart() {
    String csv =
        "month,ward,sex,n\n2024-01-01,A,f,4\n2024-01-01,A,m,5\n2024-01-01,B,f,6\n2024-01-01,B,m,7\n";
    assertEquals(List.of("n|month|n by ward by sex"), Described.plans(Described.of(csv)));
    String waits = "month,ward,mean wait\n2024-01-01,A,4.5\n2024-01-01,B,5.5\n";
    assertEquals(List.of("chart|mean wait|run by ward"), Described.proposals(waits));
  }
}
