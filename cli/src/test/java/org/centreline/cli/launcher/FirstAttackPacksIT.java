package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.centreline.cli.Unpacked;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.Test;

/** What the first attack found in packs: what was dated later, and what should have been hidden. */
class FirstAttackPacksIT extends Attacked {

  private static final String MEASURES =
      "id,title,kind,file,date,value,denominator,by,every,combine,type\n";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private void project(String measures, String data) throws Exception {
    write("p/measures.csv", MEASURES + measures);
    write("p/d.csv", data);
  }

  /** One event on each of 180 days; by 10 February 41 of them had happened. */
  @Test
  void f0APackOfThePastHoldsNoDayThatCameLater() throws Exception {
    StringBuilder data = new StringBuilder("date,n\n");
    for (int i = 0; i < 180; i++) {
      data.append(LocalDate.of(2024, 1, 1).plusDays(i)).append(",1\n");
    }
    project(
        "q,Quarter,outcome,d.csv,date,n,,,quarter,sum,run\n"
            + "m,Month,outcome,d.csv,date,n,,,month,sum,run\n",
        data.toString());
    report("--as-of 2024-02-10");
    assertEquals(Map.of("Jan-Mar 2024", "41"), points("Quarter"));
    assertEquals(Map.of("Jan 2024", "31", "Feb 2024", "10"), points("Month"));
  }

  @Test
  void f4AHiddenWardIsNotTheWholeLessTheOthers() throws Exception {
    project(
        "all,All,outcome,d.csv,date,n,,,month,sum,c\n"
            + "elm,Ward,outcome,d.csv,date,n,,ward,month,sum,c\n",
        "date,ward,n\n2024-01-01,Elm,3\n2024-01-01,Oak,9\n2024-01-01,Ash,20\n"
            + "2024-02-01,Elm,6\n2024-02-01,Oak,9\n2024-02-01,Ash,21\n"
            + "2024-03-01,Elm,7\n2024-03-01,Oak,10\n2024-03-01,Ash,22\n");
    report("--disclose lt5");
    needs(points("Ward: Elm").get("Jan 2024").isEmpty(), "3 is hidden");
    needs(!points("Ward: Elm").get("Feb 2024").isEmpty(), "6 is not");
    String whole = points("All").get("Jan 2024");
    String oak = points("Ward: Oak").get("Jan 2024");
    String ash = points("Ward: Ash").get("Jan 2024");
    List<String> known = List.of(whole, oak, ash);
    assertNotEquals(List.of("32", "9", "20"), known, "3 is the first less the others");
  }

  @Test
  void f4AHiddenMonthIsNotItsQuarterLessTheOthers() throws Exception {
    project(
        "m,Month,outcome,d.csv,date,n,,,month,sum,c\n"
            + "q,Quarter,outcome,d.csv,date,n,,,quarter,sum,c\n",
        "date,n\n2024-01-01,3\n2024-02-01,13\n2024-03-01,11\n2024-04-01,15\n2024-05-01,14\n"
            + "2024-06-01,16\n");
    report("--disclose lt5");
    needs(points("Month").get("Jan 2024").isEmpty(), "3 is hidden");
    needs(points("Month").get("Apr 2024").equals("15"), "15 is not");
    String quarter = points("Quarter").get("Jan-Mar 2024");
    List<String> known =
        List.of(quarter, points("Month").get("Feb 2024"), points("Month").get("Mar 2024"));
    assertNotEquals(List.of("27", "13", "11"), known, "3 is the first less the others");
  }

  /** The differences of the dates are the hidden values. */
  @Members({"t", "g"})
  void f5NoDateOfARareEventIsTold(String type) throws Exception {
    StringBuilder data = new StringBuilder("date,cases\n");
    List<String> days = new ArrayList<>();
    LocalDate day = LocalDate.of(2022, 1, 3);
    for (int i = 0; i < 20; i++) {
      day = day.plusDays(5 + i * 7919 % 31);
      days.add(DAY.format(day));
      data.append(day).append(',').append(9 + i * 31 % 70).append('\n');
    }
    project(
        "e,Events,outcome,d.csv,date," + (type.equals("g") ? "cases" : "") + ",,,,," + type + "\n",
        data.toString());
    report("--disclose lt5");
    StringBuilder pack = new StringBuilder();
    contents("o")
        .values()
        .forEach(file -> pack.append(Unpacked.text(file.getBytes(StandardCharsets.ISO_8859_1))));
    assertEquals(List.of(), days.stream().filter(one -> pack.indexOf(one) >= 0).toList());
  }

  @Test
  void f6NoHiddenDenominatorIsToldInAnError() throws Exception {
    project(
        "p,Share,outcome,d.csv,date,n,d,,,,p\n",
        "date,n,d\n2024-01-01,10,50\n2024-02-01,4,3\n2024-03-01,11,50\n");
    Result report = report("--disclose lt5");
    needs(report.err().contains("[numerator-above-denominator]"), report);
    for (String told : List.of(report.err(), read("o/index.html"), read("o/summary.json"))) {
      assertFalse(told.contains("denominator, 3"), told);
    }
  }

  /** January has six rows and a sum of 3, March three rows. */
  @Members({"mean", "sd"})
  void f7MeansAndDeviationsOfFewAreHidden(String combine) throws Exception {
    int[][] months = {{0, 1, 1, 0, 0, 1}, {2, 3, 1, 2, 0, 1}, {4, 3, 1}, {2, 3, 1, 4, 5, 1}};
    StringBuilder data = new StringBuilder("date,n\n");
    for (int month = 0; month < months.length; month++) {
      for (int day = 0; day < months[month].length; day++) {
        data.append("2024-0" + (month + 1) + "-0" + (day + 1) + "," + months[month][day] + "\n");
      }
    }
    project("m,Days,outcome,d.csv,date,n,,,month," + combine + ",run\n", data.toString());
    report("--disclose lt5");
    Map<String, String> points = points("Days");
    needs(points.get("Feb 2024").startsWith("1."), points);
    assertEquals("", points.get("Jan 2024"), "the sum is 3");
    assertEquals("", points.get("Mar 2024"), "there are 3 rows");
  }

  @Members({"json", "junit", "sarif", "github"})
  void f13AFormatForProgramsQuotesNoCell(String format) throws Exception {
    project();
    change("p/w.csv", "2023-03,32", "2023-03,ZQXNUM");
    Result check = run("check p --format " + format);
    needs(check.code() == 3 && check.err().contains("p/w.csv:4"), check);
    assertFalse((check.out() + check.err()).contains("ZQXNUM"), check.err());
  }

  /** 2 of 3 and 4 of 3 are both hidden; only the second is no share. */
  @Test
  void f15AHiddenRowDoesNotDecideWhetherRatiosAreShares() throws Exception {
    List<Map<String, String>> packs = new ArrayList<>();
    List<Map<String, String>> points = new ArrayList<>();
    for (String hidden : List.of("2", "4")) {
      StringBuilder data = new StringBuilder("date,n,d\n");
      for (int i = 1; i < 10; i++) {
        data.append("2023-0" + i + "," + (20 + i) + ",50\n");
      }
      data.append("2023-10," + hidden + ",3\n2023-11,48,50\n");
      project("r,Ratio,outcome,d.csv,date,n,d,,,,run\n", data.toString());
      needs(run("report p -o o --disclose lt5").code() == 0, "a pack");
      points.add(points("Ratio"));
      packs.add(contents("o"));
      needs(shell("rm -r o").code() == 0, "a folder to make anew");
    }
    needs(!points.get(0).get("Sep 2023").isEmpty(), points);
    assertEquals(points.get(0), points.get(1));
    assertEquals(packs.get(0), packs.get(1));
  }
}
