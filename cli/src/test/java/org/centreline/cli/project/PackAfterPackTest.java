package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** What a pack whose small numbers are hidden does not tell together with the one before. */
class PackAfterPackTest extends HidingPack {

  private static final String MONTHS_AND_QUARTERS =
      """
      month,Month,outcome,d.csv,date,n,,,,month,sum,c
      quarter,Quarter,outcome,d.csv,date,n,,,,quarter,sum,c
      """;

  private static final String ALL_AND_WARDS =
      """
      all,All,outcome,d.csv,date,n,,,,month,sum,c
      ward,Wards,outcome,d.csv,date,n,,ward,,month,sum,c
      """;

  private static String months(int... numbers) {
    StringBuilder data = new StringBuilder("date,n\n");
    for (int month = 0; month < numbers.length; month++) {
      data.append(String.format("2024-%02d-01,%d\n", month + 1, numbers[month]));
    }
    return data.toString();
  }

  /** June is the quarter less April and May, which were shown the month before. */
  @Test
  void aNumberShownTheMonthBeforeHidesNoOther() throws IOException {
    assertEquals(0, run(MONTHS_AND_QUARTERS, months(15, 13, 11, 10, 6), "lt5").code());
    assertEquals(List.of("15", "13", "11", "10", "6"), values("month", ""));
    Run run = run(MONTHS_AND_QUARTERS, months(15, 13, 11, 10, 6, 3), "lt5");
    assertEquals(0, run.code());
    assertEquals(List.of("15", "13", "11", "10", "6", ""), values("month", ""));
    assertEquals(List.of("39", ""), values("quarter", ""));
    assertFalse(run.err().contains("[shown-before]"), run.err());
    assertFalse(read("pack/summary.json").contains("shownBefore"));
  }

  /** The first pack of the same data: April is hidden, and the quarter is shown. */
  @Test
  void withoutAPackBeforeTheNextNumberIsHidden() throws IOException {
    assertEquals(0, run(MONTHS_AND_QUARTERS, months(15, 13, 11, 10, 6, 3), "lt5").code());
    assertEquals(List.of("15", "13", "11", "", "6", ""), values("month", ""));
    assertEquals(List.of("39", "19"), values("quarter", ""));
  }

  @Test
  void aPackNamedIsLookedAtAsOneThatIsReplaced() throws IOException {
    assertEquals(0, run(MONTHS_AND_QUARTERS, months(15, 13, 11, 10, 6), "lt5").code());
    write("p/d.csv", months(15, 13, 11, 10, 6, 3));
    Run.in(folder, "report", "p", "-o", "next", "--disclose", "lt5", "--since", "pack");
    assertTrue(read("next/points.csv").contains("month,,2024-04-01,10"));
    assertFalse(read("next/points.csv").contains("quarter,,2024-04-01,19"));
  }

  /** Ash and the whole were shown, so that Elm follows once Oak is known too. */
  @Test
  void whatCannotBeHiddenAnyMoreIsNamed() throws IOException {
    String wards = wards("");
    assertEquals(0, run(ALL_AND_WARDS, wards.replace("Elm,3", "Elm,8"), "lt5").code());
    Run run = run(ALL_AND_WARDS, wards, "lt5");
    assertEquals(0, run.code());
    assertTrue(run.err().contains("[shown-before]"), run.err());
    assertTrue(run.err().contains("All, Jan 2024"), run.err());
    assertTrue(read("pack/index.html").contains("shown in a pack before"));
    String listed = "\"shownBefore\": [";
    assertTrue(read("pack/summary.json").contains(listed), read("pack/summary.json"));
    // The next pack replaces one that does not show them, and knows of them all the same.
    byte[] points = Files.readAllBytes(folder.resolve("pack/points.csv"));
    run = run(ALL_AND_WARDS, wards, "lt5");
    assertTrue(run.err().contains("[shown-before]"), run.err());
    assertTrue(read("pack/summary.json").contains(listed));
    assertArrayEquals(points, Files.readAllBytes(folder.resolve("pack/points.csv")));
  }

  /** Without the whole nothing would tell Elm; the pack before showed it. */
  @Test
  void whatThePackBeforeHidStaysHiddenInAPartOfIt() throws IOException {
    assertEquals(0, run(ALL_AND_WARDS, wards(""), "lt5").code());
    assertEquals(List.of("", "9", "10", "9"), values("ward", "Oak"));
    Run run = Run.in(folder, "report", "p", "-o", "pack", "--disclose", "lt5", "--only", "ward");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("", "9", "10", "9"), values("ward", "Oak"));
    assertEquals(List.of("", "6", "7", "8"), values("ward", "Elm"));
    assertEquals(List.of("20", "21", "22", "23"), values("ward", "Ash"));
  }

  @Test
  void aPackForUseWithinTheServiceShowedNobodyAnything() throws IOException {
    assertEquals(0, run(MONTHS_AND_QUARTERS, months(15, 13, 11, 10, 6), "none").code());
    Run run = run(MONTHS_AND_QUARTERS, months(15, 13, 11, 10, 6, 3), "lt5");
    assertEquals(0, run.code());
    assertTrue(run.err().contains("[not-compared]"), run.err());
    assertEquals(List.of("15", "13", "11", "", "6", ""), values("month", ""));
  }

  /** What a quarter gains from one pack to the next is a month, of which no ward must be told. */
  @Test
  void aQuarterIsNotShownBeforeItIsOver() throws IOException {
    for (String greater : List.of("quarter", "financial-year")) {
      String measures = MONTHS_AND_QUARTERS.replace("quarter,sum", greater + ",sum");
      assertEquals(0, run(measures, months(15, 13, 11, 10, 6), "lt5").code());
      List<String> values = values("quarter", "");
      assertEquals("", values.get(values.size() - 1), greater);
      assertEquals(List.of("15", "13", "11", "10", "6"), values("month", ""));
    }
    assertEquals(0, run(MONTHS_AND_QUARTERS, months(15, 13, 11, 10, 6, 9), "lt5").code());
    assertEquals(List.of("39", "25"), values("quarter", ""));
  }

  /** Whether it takes part in the chart or not; numbers of the same rows are no part of it. */
  @Test
  void anUnfinishedSumHidesNothingElse() throws IOException {
    for (String kept : List.of("yes", "")) {
      write(
          "p/measures.csv",
          "id,title,kind,file,date,value,every,combine,type,keep-part-periods\n"
              + "falls,Falls,outcome,d.csv,date,falls,month,sum,c,"
              + kept
              + "\nwait,Wait,outcome,d.csv,date,wait,,,xmr,\n");
      StringBuilder data = new StringBuilder("date,falls,wait\n");
      for (int week = 0; week < 30; week++) {
        data.append(LocalDate.of(2024, 1, 1).plusWeeks(week) + "," + (5 + week % 7) + ",");
        data.append(10 + week % 5 + ".5\n");
      }
      write("p/d.csv", data.toString());
      assertEquals(0, Run.in(folder, "report", "p", "-o", "pack", "--disclose", "lt5").code());
      List<String> falls = values("falls", "");
      assertEquals(6, falls.indexOf(""), kept);
      assertEquals(7, falls.size(), kept);
      assertFalse(values("wait", "").contains(""), kept);
    }
  }

  /** The wards of the pack before, and the whole of this one: the ward that was hidden. */
  @Test
  void aMeasureLeftOutForAnotherIsNamed() throws IOException {
    String ward = ALL_AND_WARDS.substring(ALL_AND_WARDS.indexOf("ward"));
    String all = ALL_AND_WARDS.substring(0, ALL_AND_WARDS.indexOf("ward"));
    String said = "left out (ward) for new ones (all)' [shown-before]";
    for (String common : List.of("", "ash,Ash,outcome,d.csv,date,n,,,ward=Ash,month,sum,c\n")) {
      assertEquals(0, run(ward + common, wards(""), "lt5").code());
      assertEquals("", values("ward", "Elm").get(0));
      Run run = run(all + common, wards(""), "lt5");
      assertEquals(0, run.code());
      assertTrue(run.err().contains(said), run.err());
      assertTrue(read("pack/index.html").contains("left out (ward)"), "the page says so too");
    }
    assertFalse(run(ward + all, wards(""), "lt5").err().contains("left out (all)"));
  }

  /** All of then less Oak of now is the 3 of Elm, if Oak is what it was. */
  @Test
  void numbersThatAreHiddenNoMoreAsRowsCameLateAreNamed() throws IOException {
    assertEquals(0, run(ALL_AND_WARDS, wards(""), "lt5").code());
    assertFalse(run(ALL_AND_WARDS, wards(""), "lt5").err().contains("[shown-before]"));
    Run run = run(ALL_AND_WARDS, wards("").replace("Elm,3", "Elm,8"), "lt5");
    assertEquals(0, run.code());
    String said = "'Wards: Elm, Jan 2024; Wards: Oak, Jan 2024 shown now' [shown-before]";
    assertTrue(run.err().contains(said), run.err());
    assertTrue(read("pack/index.html").contains("Wards: Oak, Jan 2024 shown now"));
  }

  /** A quarter that was not over was not hidden for any number. */
  @Test
  void aQuarterThatIsOverNowIsNoneOfThem() throws IOException {
    assertEquals(0, run(MONTHS_AND_QUARTERS, months(15, 13, 11, 10, 6), "lt5").code());
    Run run = run(MONTHS_AND_QUARTERS, months(15, 13, 12, 10, 6, 9), "lt5");
    assertEquals(List.of("40", "25"), values("quarter", ""));
    assertFalse(run.err().contains("[shown-before]"), run.err());
  }

  /** Two packs of one measure each, side by side, tell no more than one pack of both. */
  @Test
  void onlyOneMeasureHidesAsAllDo() throws IOException {
    assertEquals(0, run(ALL_AND_WARDS, wards(""), "lt5").code());
    List<String> oak = values("ward", "Oak");
    List<String> all = values("all", "");
    for (String only : List.of("ward", "all")) {
      String[] words = {"report", "p", "-o", "of-" + only, "--disclose", "lt5", "--only", only};
      assertEquals(0, Run.in(folder, words).code());
    }
    assertTrue(oak.get(0).isEmpty() || all.get(0).isEmpty());
    assertFalse(read("of-ward/points.csv").contains("ward,Oak,2024-01-01,9"));
    assertTrue(read("of-all/points.csv").contains("all,,2024-01-01,32"));
  }
}
