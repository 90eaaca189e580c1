package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.Unpacked;
import org.junit.jupiter.api.Test;

/** What a pack whose small numbers are hidden does not tell. */
class PackSecrecyTest extends HidingPack {

  private void assertNowhere(String text) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("pack"))) {
      for (Path file : files.toList()) {
        String content = Unpacked.text(file);
        assertFalse(content.contains(text), file + " has " + text);
      }
    }
  }

  @Test
  void aMonthIsNotItsQuarterLessTheOthers() throws IOException {
    String data =
        """
        date,n
        2024-01-01,3
        2024-02-01,13
        2024-03-01,11
        2024-04-01,15
        2024-05-01,14
        2024-06-01,16
        """;
    String measures =
        """
        month,Month,outcome,d.csv,date,n,,,,month,sum,c
        quarter,Quarter,outcome,d.csv,date,n,,,,quarter,sum,c
        """;
    assertEquals(0, run(measures, data, "lt5").code());
    assertEquals(List.of("", "", "11", "15", "14", "16"), values("month", ""));
    assertEquals(List.of("27", "45"), values("quarter", ""));
  }

  @Test
  void aWardIsNotTheWholeLessTheOthers() throws IOException {
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,,month,sum,c
        ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
        """;
    assertEquals(0, run(measures, wards(""), "lt5").code());
    assertEquals(List.of("32", "36", "39", "40"), values("all", ""));
    assertEquals(List.of("", "6", "7", "8"), values("ward", "Elm"));
    assertEquals(List.of("", "9", "10", "9"), values("ward", "Oak"));
    assertEquals(List.of("20", "21", "22", "23"), values("ward", "Ash"));
  }

  @Test
  void whatThePackBeforeShowedOfItIsNotToldBesideIt() throws IOException {
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,,month,sum,c
        ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
        """;
    assertEquals(0, run(measures, wards("").replace("Elm,3", "Elm,8"), "lt5").code());
    assertEquals(List.of("9", "9", "10", "9"), values("ward", "Oak"));
    assertEquals(0, run(measures, wards(""), "lt5").code());
    assertEquals(List.of("", "6", "7", "8"), values("ward", "Elm"));
    assertEquals(List.of("9", "9", "10", "9"), values("ward", "Oak"));
    assertEquals(List.of("", "36", "39", "40"), values("all", ""));
    assertFalse(Files.exists(folder.resolve("pack/since-points.csv")));
    assertNowhere("37 → none");
    assertNowhere("8 → none");
    assertNowhere("37 → 32");
  }

  /** Oak's first month as it was, and then with so few at Elm that it is hidden. */
  private static String oakOnceHigh(int elm, int oak) {
    StringBuilder data = new StringBuilder("date,ward,n\n");
    for (int i = 0; i < 24; i++) {
      String date = String.format("20%d-%02d-01,", 24 + i / 12, i % 12 + 1);
      data.append(date).append("Elm,").append(i == 0 ? elm : 14 + 3 * i % 7).append('\n');
      data.append(date).append("Oak,").append(i == 0 ? oak : 17 + 5 * i % 8).append('\n');
      data.append(date).append("Ash,").append(20 + 5 * i % 6).append('\n');
    }
    return data.toString();
  }

  private String newsOf(int elmThen, int elm, int oak) throws IOException {
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,,month,sum,c
        ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
        """;
    Files.deleteIfExists(folder.resolve("pack/summary.json"));
    assertEquals(0, run(measures, oakOnceHigh(elmThen, oak), "lt5").code());
    String before = read("pack/summary.json");
    assertTrue(before.contains(oak + " in Jan 2024, above the upper limit"), before);
    // So it is not known what that pack showed, beside its signals.
    Files.delete(folder.resolve("pack/points.csv"));
    Run run = run(measures, oakOnceHigh(elm, oak), "lt5");
    assertEquals("", values("ward", "Oak").get(0));
    assertNowhere(oak + " in Jan 2024");
    return run.err() + read("pack/summary.json") + read("pack/changes.md");
  }

  /** What was a signal then would be told with its value, and Elm is the whole less the others. */
  @Test
  void signalsOfThePackBeforeThatRestOnWhatIsHiddenNowAreNotTold() throws IOException {
    assertEquals(newsOf(8, 3, 60), newsOf(7, 2, 61));
  }

  @Test
  void aRowOfTotalsIsTheWholeToo() throws IOException {
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,ward=Total,month,sum,c
        ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
        """;
    assertEquals(0, run(measures, wards("Total"), "lt5").code());
    assertEquals(List.of("32", "36", "39", "40"), values("all", ""));
    assertEquals(List.of("", "9", "10", "9"), values("ward", "Oak"));
  }

  @Test
  void aWardOnItsOwnAndTheOthersOnTheirsAreOneWhole() throws IOException {
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,,month,sum,c
        elm,Elm,outcome,d.csv,date,n,,,ward=Elm,month,sum,c
        oak,Oak,outcome,d.csv,date,n,,,ward=Oak,month,sum,c
        ash,Ash,outcome,d.csv,date,n,,,ward=Ash,month,sum,c
        """;
    assertEquals(0, run(measures, wards(""), "lt5").code());
    assertEquals(List.of("", "6", "7", "8"), values("elm", ""));
    assertEquals(List.of("", "9", "10", "9"), values("oak", ""));
    assertEquals(List.of("20", "21", "22", "23"), values("ash", ""));
    assertEquals(List.of("32", "36", "39", "40"), values("all", ""));
  }

  @Test
  void aWardAloneBesideTheWholeIsCoveredByTheOthers() throws IOException {
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,,month,sum,c
        elm,Elm,outcome,d.csv,date,n,,,ward=Elm,month,sum,c
        """;
    assertEquals(0, run(measures, wards(""), "lt5").code());
    assertEquals(List.of("", "6", "7", "8"), values("elm", ""));
    assertEquals(List.of("32", "36", "39", "40"), values("all", ""));
  }

  /** 9 is 1 and 8, but not 4 and a number that is not small. */
  @Test
  void whatIsHiddenDoesNotTellHowSmallANumberIs() throws IOException {
    String measures =
        """
        all,All,outcome,d.csv,date,n,,,,month,sum,c
        ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
        """;
    for (int elm = 1; elm < 5; elm++) {
      String data =
          wards("")
              .replace("Elm,3", "Elm," + elm)
              .replace("-01-01,Oak,9", "-01-01,Oak," + (9 - elm));
      assertEquals(0, run(measures, data.replaceAll(".*Ash.*\n", ""), "lt5").code());
      assertEquals(List.of("", "15", "17", "17"), values("all", ""));
      assertEquals(List.of("", "6", "7", "8"), values("ward", "Elm"));
      assertEquals(List.of("", "9", "10", "9"), values("ward", "Oak"));
    }
  }

  @Test
  void rareEventsAreRefusedAndNoDateOfOneIsTold() throws IOException {
    StringBuilder events = new StringBuilder("date,n\n");
    for (int i = 1; i < 10; i++) {
      events.append("2023-0").append(i).append("-17,1\n");
    }
    String measures =
        "t,Days between,outcome,d.csv,date,,,,,,,t\nrows,Rows,outcome,d.csv,date,,,,,quarter,count,c\n";
    Run run = run(measures, events.toString(), "lt5");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("[single-events]"), run.err());
    assertFalse(run.err().contains("17"), run.err());
    assertNowhere("17 ");
    assertNowhere("-17");
  }

  @Test
  void casesAreRefusedForEachIsOnePerson() throws IOException {
    StringBuilder cases = new StringBuilder("date,died,risk\n");
    for (int i = 0; i < 60; i++) {
      cases.append(String.format("2023-%02d-17,%d,0.%d%n", i / 5 + 1, i % 9 / 8, 1 + i % 3));
    }
    write("p/d.csv", cases.toString());
    write(
        "p/measures.csv",
        "id,kind,file,date,value,risk,type\nv,outcome,d.csv,date,died,risk,vlad\n");
    assertEquals(0, Run.in(folder, "report", "p", "-o", "open").code());
    Run run = Run.in(folder, "report", "p", "-o", "pack", "--disclose", "lt5");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("[single-events]"), run.err());
    assertNowhere("-17");
  }

  @Test
  void anUnfinishedPeriodDoesNotTellTheDayOfTheLastEvent() throws IOException {
    StringBuilder events = new StringBuilder("date,n\n");
    for (int month = 1; month < 7; month++) {
      for (int day = 1; day < 29 && (month < 6 || day < 14); day += 2) {
        events.append(String.format("2023-%02d-%02d,1\n", month, day));
      }
    }
    String measures =
        """
        rows,Rows,outcome,d.csv,date,,,,,month,count,c
        sum,Sum,outcome,d.csv,date,n,,,,month,sum,c
        share,Share,outcome,d.csv,date,n=1,,,,month,,p
        """;
    assertEquals(0, run(measures, events.toString(), "lt5").code());
    assertFalse(values("rows", "").get(0).isEmpty());
    assertNowhere("13 Jun");
    assertNowhere("13 of 30 days");
    assertFalse(read("pack/summary.csv").matches("(?s).*\nrows,[^\n]*part-period.*"));
    String page = read("pack/index.html");
    assertTrue(page.contains("Jun 2023 is covered in part: drawn hollow"), "the sum");
    assertTrue(page.contains("Jun 2023 is covered in part: its value counts"), "the share");
  }

  @Test
  void noNumberOfACellIsToldInAProblem() throws IOException {
    String data = "date,n,d\n2024-01-01,10,50\n2024-02-01,4,3\n2024-03-01,11,50\n";
    Run run = run("p,Share,outcome,d.csv,date,n,d,,,month,,p\n", data, "lt5");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("numerator-above-denominator"), run.err());
    assertFalse(run.err().matches("(?s).*denominator, [0-9].*"), run.err());
    assertFalse(read("pack/index.html").matches("(?s).*at most its denominator, [0-9].*"));
    assertFalse(read("pack/summary.json").matches("(?s).*at most its denominator, [0-9].*"));
  }

  @Test
  void meansOfFewAndOfSmallSumsAreHidden() throws IOException {
    StringBuilder data = new StringBuilder("date,n\n");
    int[][] months = {{0, 1, 1, 0, 0, 1}, {2, 3, 1, 2, 0, 1}, {4, 3, 1}, {2, 3, 1, 4, 5, 1}};
    for (int month = 0; month < months.length; month++) {
      for (int day = 0; day < months[month].length; day++) {
        data.append(
            String.format("2024-0%d-%02d,%d\n", month + 1, 4 * day + 1, months[month][day]));
      }
    }
    String measures =
        """
        mean,Mean,outcome,d.csv,date,n,,,,month,mean,run
        median,Median,outcome,d.csv,date,n,,,,month,median,run
        sd,Spread,outcome,d.csv,date,n,,,,month,sd,run
        xbar,Means,outcome,d.csv,date,n,,,,month,,xbar
        """;
    assertEquals(0, run(measures, data.toString(), "lt5").code());
    for (String measure : List.of("mean", "median", "sd", "xbar")) {
      List<String> values = values(measure, "");
      assertEquals("", values.get(0), measure + ": the sum is 3");
      assertFalse(values.get(1).isEmpty(), measure);
      assertEquals("", values.get(2), measure + ": there are 3 rows");
      assertFalse(values.get(3).isEmpty(), measure);
    }
  }

  /** Whose folder it is, and what it is called, is nobody's business. */
  @Test
  void ofAFileThatIsMissingTheNameIsTold() throws IOException {
    String measures = "a,A,outcome,d.csv,date,n,,,,,,c\nb,B,outcome,gone.csv,date,n,,,,,,c\n";
    Run run = run(measures, "date,n\n2024-01-01,9\n2024-02-01,8\n", "lt5");
    assertEquals(3, run.code(), run.err());
    for (String name : new String[] {"index.html", "summary.json"}) {
      String text = read("pack/" + name);
      assertTrue(text.contains("measures.csv: expected a file"), name);
      assertFalse(text.contains("p/measures.csv"), name);
    }
  }
}
