package org.centreline.cli.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The baseline of a plan ends before the change, however that is said. */
class PlanBaselineTest extends InFolder {

  private static final int BEFORE = 18;

  @BeforeEach
  void files() throws IOException {
    write("cut.csv", rows(BEFORE));
    write("all.csv", rows(30));
    write("days.csv", rows(BEFORE).replaceAll("-01,", "-15,"));
    write(
        "project/measures.csv",
        "id,title,kind,file,date,value,type,phase\nwaits,Waits,outcome,all.csv,month,days,xmr,\n"
            + "phased,Waits,outcome,all.csv,month,days,run,2023-07=New\n");
    write("project/all.csv", rows(30));
    write("project/changes.csv", "date,measure,kind,label\n2023-07,waits,change,Nurse\n");
    StringBuilder wards = new StringBuilder("month,ward,days\n");
    rows(30).lines().skip(1).forEach(row -> wards.append(both(row)));
    write("wards.csv", wards.toString());
  }

  private static String both(String row) {
    String month = row.substring(0, row.indexOf(','));
    return month + ",Oak" + row.substring(row.indexOf(',')) + "\n" + month + ",Elm,90\n";
  }

  private static String rows(int count) {
    StringBuilder rows = new StringBuilder("month,days\n");
    for (int i = 0; i < count; i++) {
      double days = 30 + i * 7 % 5 + i * i % 3 / 10.0 - (i < BEFORE ? 0 : 9);
      rows.append(LocalDate.of(2022, 1, 1).plusMonths(i)).append(',').append(days).append('\n');
    }
    return rows.toString();
  }

  private Run run(String... words) {
    Optional<java.nio.charset.Charset> screen = Optional.of(StandardCharsets.UTF_8);
    return Run.in(new RunEnvironment(folder, Map.of(), screen, screen), "", words);
  }

  private JsonNode plan(String... words) throws IOException {
    String[] all =
        Stream.concat(
                Stream.of("plan"),
                Stream.concat(Arrays.stream(words), Stream.of("--format", "json", "--quiet")))
            .toArray(String[]::new);
    Run run = run(all);
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  /** The same as of a file that was cut by hand. */
  @Test
  void itEndsOnTheDayAskedForOrBeforeTheFirstChange() throws IOException {
    JsonNode cut = plan("cut.csv", "--value", "days");
    for (JsonNode plan :
        Stream.of(
                new String[] {"all.csv", "--value", "days", "--until", "2023-06-30"},
                new String[] {"all.csv", "--value", "days", "--change", "2023-07"},
                new String[] {"all.csv", "--change", "2024-01", "--change", "01/07/2023"},
                new String[] {"project", "waits"},
                new String[] {"project", "phased"},
                new String[] {"wards.csv", "--change", "2023-07", "--control", "ward=Elm"})
            .map(this::planned)
            .toList()) {
      assertEquals(cut.get("baseline"), plan.get("baseline"));
      assertEquals(cut.get("rules"), plan.get("rules"));
      assertEquals("2023-06-30", plan.get("until").asText());
      assertTrue(plan.get("laterRows").asInt() >= 12);
    }
    assertTrue(cut.get("until").isNull());
    assertEquals(0, cut.get("laterRows").asInt());
  }

  private JsonNode planned(String... words) {
    try {
      return plan(words);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whatIsTypedGoesBeforeTheProject() throws IOException {
    JsonNode plan = plan("project", "waits", "--until", "2022-12-31", "--better", "up");
    assertEquals("2022-12-01", plan.at("/baseline/to").asText());
    assertEquals("2023-07", plan.at("/analysis/changes/0/at").asText());
    assertEquals("up", plan.at("/analysis/better").asText());
  }

  @Test
  void aPlanOfAllTheDataIsNotMadeBeforehand() throws IOException {
    run("plan", "all.csv", "--value", "days", "-o", "plan.json", "--quiet");
    Run held = run("outcome", "all.csv", "--plan", "plan.json", "--change", "2023-07");
    assertEquals(0, held.code(), held.err());
    String text = held.out().replaceAll("\\s+", " ");
    assertTrue(text.contains("which the plan left open; its baseline runs to 2024-06-01"), text);
  }

  @Test
  void theDifferenceIsSaidBesideWhatCannotSayIt() throws IOException {
    run("plan", "all.csv", "--change", "2023-07", "--shape", "level", "-o", "plan.json", "-q");
    Run same = run("outcome", "all.csv", "--plan", "plan.json", "--format", "csv");
    assertTrue(same.err().contains("Note: Planned beforehand (plan.json"), same.err());
    Run other =
        run("outcome", "all.csv", "--plan", "plan.json", "--shape", "both", "--format", "csv");
    assertTrue(other.err().contains("Warning: Differs from the plan"), other.err());
  }

  @Test
  void signalsOfTheBaselineAreNamedWithTheCommandThatShowsThem() throws IOException {
    write("jump.csv", rows(BEFORE).replace("2022-09-01,", "2022-09-01,1"));
    Run run = run("plan", "jump.csv", "--value", "days", "--quiet");
    String text = run.out().replaceAll("\\s+", " ");
    assertTrue(text.contains("The baseline is no steady process"), text);
    String command = text.substring(text.indexOf("centreline chart"), text.indexOf(" Check: of"));
    assertEquals(
        "centreline chart jump.csv --value days --type xmr --baseline 2022-01-01..2023-06-01",
        command);
    Run chart = run(command.substring("centreline ".length()).split(" "));
    assertEquals(0, chart.code(), chart.err());
    assertTrue(chart.out().replaceAll("\\s+", " ").contains("in Sep 2022, above the upper limit"));
    Run without = run("plan", "jump.csv", "--exclude", "2022-09=Move", "--quiet");
    assertFalse(without.out().contains("no steady process"), without.out());
  }

  @Test
  void aShareChangesByNoMoreThanOne() throws IOException {
    write("share.csv", "month,late,seen\n2024-01,3,20\n2024-02,5,21\n2024-03,2,20\n2024-04,4,22\n");
    String[] words = {"plan", "share.csv", "--value", "late", "--denominator", "seen"};
    Run run =
        run(
            Stream.concat(Arrays.stream(words), Stream.of("--change-size", "2"))
                .toArray(String[]::new));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("for percentage points write 2%"), run.err());
  }
}
