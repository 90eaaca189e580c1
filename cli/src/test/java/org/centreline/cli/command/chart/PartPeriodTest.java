package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Periods that the data do not cover, and periods without an event, in every verb. */
class PartPeriodTest {

  private static final String MONTHS = " --every month --combine sum";

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException, URISyntaxException {
    for (String name :
        List.of(
            "unfinished-month.csv",
            "events-of-one.csv",
            "events-without-numbers.csv",
            "as-of/measures.csv",
            "as-of/data/m.csv")) {
      Path from =
          Path.of(PartPeriodTest.class.getResource("/org/centreline/cli/time/" + name).toURI());
      Files.createDirectories(folder.resolve(name).getParent());
      Files.copy(from, folder.resolve(name));
    }
  }

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  @Test
  void anUnfinishedMonthIsNoSignal() {
    Run run = run("chart unfinished-month.csv --fail-on signal" + MONTHS);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Apr 2024 holds 10 of 30 days (1 to 10 Apr): drawn hollow"));
    assertTrue(run.out().contains("○ part of a period"));
    // 15 whole months of three a day but for the 1st's and 2nd's: their own sums.
    assertTrue(run.out().contains("1  Jan 2023  Apr 2024      15  91.3"), run.out());
  }

  @Test
  void itIsKeptIfAskedFor() {
    String line = "chart unfinished-month.csv --fail-on signal --keep-part-periods" + MONTHS;
    assertEquals(1, run(line).code());
    assertTrue(run(line + " --format json").out().contains("its value counts as the others do"));
    assertEquals(2, run("chart unfinished-month.csv --keep-part-periods").code());
    assertEquals(
        2,
        run("chart unfinished-month.csv --keep-part-periods --every month --combine mean").code());
  }

  @Test
  void itsStatusIsPartialInData() {
    String json = run("chart unfinished-month.csv --format json" + MONTHS).out();
    assertTrue(json.contains("\"x\": \"2024-04-01\", \"value\": 30"), json);
    assertTrue(json.contains("\"status\": \"partial\""));
    assertTrue(json.contains("\"code\": \"part-period\""));
    String csv = run("chart unfinished-month.csv --format csv" + MONTHS).out();
    assertTrue(csv.lines().toList().get(16).contains(",partial,"), csv);
  }

  @Test
  void picturesShowItHollowAndInTheKey() throws IOException {
    assertEquals(0, run("chart unfinished-month.csv -o a.svg -o a.html" + MONTHS).code());
    assertTrue(Files.readString(folder.resolve("a.svg")).contains("Part of a period"));
    assertTrue(Files.readString(folder.resolve("a.html")).contains("Apr 2024 holds 10 of 30 days"));
  }

  @Test
  void otherVerbsLeaveItOut() {
    String change = "outcome unfinished-month.csv --type xmr --change 2023-08 --format json";
    assertTrue(run(change + MONTHS).out().contains("\"status\": \"partial\""));
    assertFalse(run(change + MONTHS).out().contains("\"x\": \"2024-04-01\", \"horizon\""));
    String suggest = run("suggest unfinished-month.csv" + MONTHS).out();
    assertTrue(suggest.contains("holds 10 of 30 days"), suggest);
    String kept =
        run("plan unfinished-month.csv --change-size 5 --keep-part-periods" + MONTHS).out();
    assertFalse(kept.equals(run("plan unfinished-month.csv --change-size 5" + MONTHS).out()));
  }

  @Test
  void monthsWithoutAnEventAreZero() {
    Run run = run("chart events-of-one.csv --value n --type c" + MONTHS);
    assertTrue(run.out().contains("around a mean of 0.8"), run.out());
    assertTrue(run.out().contains("c chart of 15 monthly points, Jan 2023 to Mar 2024"));
  }

  @Test
  void eventsNeedNoNumber() {
    Run run = run("chart events-without-numbers.csv --type c --every month --combine count");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("around a mean of 0.8"), run.out());
    assertTrue(run.out().contains("c chart of 15 monthly points, Jan 2023 to Mar 2024"));
  }

  @Test
  void everyGroupEndsWithTheFile() throws IOException {
    String rows = Files.readString(folder.resolve("events-without-numbers.csv"));
    int[] line = {0};
    String wards =
        rows.replace("date,event", "date,ward")
            .lines()
            .map(one -> one.replace("fall", line[0]++ < 6 ? "A" : "B"))
            .reduce("", (all, one) -> all + one + "\n");
    Files.writeString(folder.resolve("wards.csv"), wards);
    Run run = run("chart wards.csv --by ward --every month --combine count --type c --format csv");
    assertEquals(1 + 2 * 15, run.out().lines().count(), run.out());
    assertTrue(run.out().contains("A,2024-03-01,0.0,"), run.out());
    assertTrue(run.out().contains("B,2023-01-01,0.0,"), run.out());
  }

  @Test
  void aPackAsOfADayHoldsNoLaterRow() throws IOException {
    assertEquals(0, run("report as-of --as-of 2023-02-28 -o pack").code());
    String summary = Files.readString(folder.resolve("pack/summary.json"));
    assertEquals(2, summary.split("\"x\": \"2023-01-01\", \"value\": 40", -1).length - 1, summary);
    String page = Files.readString(folder.resolve("pack/index.html"));
    assertTrue(page.contains("2023 holds 2 of 12 months (Jan to Feb)"));
    assertTrue(page.contains("Jan-Mar 2023 holds 2 of 3 months (Jan to Feb)"));
  }
}
