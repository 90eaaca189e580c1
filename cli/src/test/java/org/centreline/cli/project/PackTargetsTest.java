package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** Targets and specifications beside numbers of which small ones are hidden. */
class PackTargetsTest extends InFolder {

  private static final int[] DEATHS = {
    3, 6, 8, 3, 9, 7, 4, 12, 6, 10, 3, 8, 6, 9, 11, 3, 7, 10, 8, 6, 2, 9, 7, 12
  };

  private static final String NO_TARGET = "No target is shown, as the column";

  private Run run(IntFunction<String> target) throws IOException {
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,type,target-column,better\n"
            + "t,Deaths,outcome,d.csv,date,deaths,c,aim,down\n");
    StringBuilder data = new StringBuilder("date,deaths,aim\n");
    for (int i = 0; i < DEATHS.length; i++) {
      data.append(String.format("%d-%02d-01,", 2022 + i / 12, i % 12 + 1));
      data.append(DEATHS[i]).append(',').append(target.apply(i)).append('\n');
    }
    write("p/d.csv", data.toString());
    return Run.in(folder, "report", "p", "-o", "pack", "--disclose", "lt5");
  }

  private long targets() throws IOException {
    List<String> lines = read("pack/points.csv").lines().toList();
    int at = List.of(lines.get(0).replace("\uFEFF", "").split(",")).indexOf("target");
    return lines.stream().skip(1).filter(line -> !line.split(",", -1)[at].isEmpty()).count();
  }

  @Test
  void theNumberOfTheSameMonthLastYearIsNoTarget() throws IOException {
    assertEquals(0, run(i -> i < 12 ? "" : Integer.toString(DEATHS[i - 12])).code());
    assertEquals(0, targets());
    assertTrue(read("pack/index.html").contains(NO_TARGET));
  }

  /** Hundredths of what was eleven months before: none is a small number itself. */
  @Test
  void anotherMonthOnAnotherScaleIsNoTargetEither() throws IOException {
    assertEquals(0, run(i -> i < 11 ? "" : String.format("%.2f", DEATHS[i - 11] / 100.0)).code());
    assertEquals(0, targets());
  }

  /** A tenth less than a year before, as boards like it. */
  @Test
  void aShareOfTheNumberOfLastYearIsNoTargetEither() throws IOException {
    assertEquals(0, run(i -> i < 12 ? "" : String.format("%.1f", 0.9 * DEATHS[i - 12])).code());
    assertEquals(0, targets());
    assertEquals(0, run(i -> i < 12 ? "" : String.format("%.0f", 2.0 + DEATHS[i - 12])).code());
    assertEquals(0, targets());
  }

  /** One event in two years, at whatever point. */
  @Test
  void aRareEventIsNoTargetEither() throws IOException {
    for (int event : new int[] {0, 9, 23}) {
      assertEquals(0, run(i -> i == event ? "1" : "0").code());
      assertEquals(0, targets(), "event " + event);
      assertEquals(0, run(i -> i == event ? "0.9" : "0").code());
      assertEquals(0, targets(), "event " + event);
    }
  }

  /** The data begin and end within a year of the plan. */
  @Test
  void aTargetOfEachYearIsShown() throws IOException {
    assertEquals(0, run(i -> i < 2 ? "11" : i < 14 ? "10" : i < 22 ? "9" : "8").code());
    assertEquals(DEATHS.length, targets());
    assertEquals(0, run(i -> i < 13 ? "8" : "7.5").code());
    assertEquals(DEATHS.length, targets());
  }

  @Test
  void aTargetThatStaysIsShown() throws IOException {
    assertEquals(0, run(i -> i < 12 ? "6" : "4").code());
    assertEquals(DEATHS.length, targets());
    assertFalse(read("pack/index.html").contains(NO_TARGET));
  }

  @Test
  void aWayToATargetIsShown() throws IOException {
    assertEquals(0, run(i -> Integer.toString(60 - 2 * i)).code());
    assertEquals(DEATHS.length, targets());
  }

  /** Two of 48 patients waited longer than they should. */
  @Test
  void howManyAreBeyondASpecificationIsNotTold() throws IOException {
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,type,every,spec-upper\n"
            + "x,Temperature,outcome,d.csv,date,temp,xbar,month,25\n");
    StringBuilder data = new StringBuilder("date,temp\n");
    for (int i = 0; i < 96; i++) {
      double temp = i == 40 || i == 55 ? 25.5 : 19 + i * 7 % 23 / 5.0;
      data.append(String.format("2024-%02d-%02d,%.1f%n", i / 8 + 1, i % 8 * 3 + 1, temp));
    }
    write("p/d.csv", data.toString());
    assertEquals(0, Run.in(folder, "report", "p", "-o", "open").code());
    assertTrue(read("open/index.html").contains("2 of 96 values outside"));
    assertEquals(0, Run.in(folder, "report", "p", "-o", "pack", "--disclose", "lt5").code());
    String page = read("pack/index.html");
    assertFalse(page.contains("values outside"));
    assertTrue(page.contains("how many values lie outside is not told"));
  }

  /** A case that is missing among cases without the event had it: its date is that of a death. */
  @Test
  void casesOneByOneAreRefused() throws IOException {
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,type\n"
            + "b,Deaths,outcome,d.csv,date,died,bernoulli\n"
            + "t,Temperature,outcome,d.csv,date,temp,xmr\n");
    StringBuilder data = new StringBuilder("date,died,temp\n");
    for (int i = 0; i < 60; i++) {
      String died = i % 11 == 3 ? "yes" : "no";
      data.append(String.format("2024-%02d-%02d,", i / 5 + 1, i % 5 * 5 + 1));
      data.append(died).append(String.format(",%.1f%n", 36.1 + i % 7 / 10.0));
    }
    write("p/d.csv", data.toString());
    Run run = Run.in(folder, "report", "p", "-o", "pack", "--disclose", "lt5");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("[single-events]"), run.err());
    assertTrue(read("pack/points.csv").lines().noneMatch(line -> line.startsWith("b,")));
  }
}
