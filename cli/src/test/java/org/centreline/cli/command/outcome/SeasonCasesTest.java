package org.centreline.cli.command.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series with a wave of the year, and days with weekends, in which a change is looked for. */
class SeasonCasesTest {

  private static final String WAVES =
      "outcome yearly-wave.csv --by series --value wait --type xmr --change 2022-01 --better down";
  private static final String DAYS =
      "outcome weekdays.csv --type c --better down --change 2024-03-11";

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("yearly-wave", "weekdays")) {
      try (InputStream in = getClass().getResourceAsStream("/cases/outcome/" + name + ".csv")) {
        Files.copy(in, folder.resolve(name + ".csv"));
      }
    }
  }

  private JsonNode outcomes(String command) throws IOException {
    Run run = Run.in(folder, (command + " --format json").split(" "));
    return new ObjectMapper().readTree(run.out()).get("outcomes");
  }

  private static JsonNode level(JsonNode outcome) {
    for (JsonNode term : outcome.get("coefficients")) {
      if (term.get("term").asText().equals("level[1]")) {
        return term;
      }
    }
    throw new AssertionError("no level");
  }

  /** Nothing changed in any of the 100 series, and all have a wave as large as the noise. */
  @Test
  void wavesAreFoundAndNotTakenForChanges() throws IOException {
    int found = 0;
    int holds = 0;
    int below = 0;
    int above = 0;
    for (JsonNode outcome : outcomes(WAVES)) {
      found += outcome.get("design").get("season").asText().equals("fourier:2") ? 1 : 0;
      JsonNode level = level(outcome);
      holds += level.get("lower").asDouble() <= 0 && level.get("upper").asDouble() >= 0 ? 1 : 0;
      below += outcome.get("meanEffect").get("differenceUpper").asDouble() < 0 ? 1 : 0;
      above += outcome.get("meanEffect").get("differenceLower").asDouble() > 0 ? 1 : 0;
    }
    assertTrue(found >= 92, "found " + found);
    assertTrue(holds >= 92, "holds " + holds);
    assertTrue(below + above <= 8 && below > 0 && above > 0, below + " and " + above);
  }

  /** Right: a level ratio of .83 (.77 to .91), by another program with terms for the weekdays. */
  @Test
  void weekdaysAreFoundAndTheChangeWithThem() throws IOException {
    JsonNode outcome = outcomes(DAYS).get(0);
    assertEquals("weekday", outcome.get("design").get("season").asText());
    assertEquals("auto", outcome.get("design").get("seasonAsked").asText());
    JsonNode test = outcome.get("design").get("seasonTests").get(0);
    assertEquals("weekday", test.get("season").asText());
    assertEquals(6, test.get("terms").asInt());
    assertTrue(test.get("found").asBoolean() && test.get("p").asDouble() < 1e-6);
    JsonNode level = level(outcome);
    assertEquals(0.83, StrictMath.exp(level.get("estimate").asDouble()), 0.005);
    assertEquals(0.77, StrictMath.exp(level.get("lower").asDouble()), 0.012);
    assertEquals(0.91, StrictMath.exp(level.get("upper").asDouble()), 0.012);
    JsonNode asked = outcomes(DAYS + " --season weekday").get(0);
    assertEquals(level.get("estimate"), level(asked).get("estimate"));
    assertEquals("weekday", asked.get("design").get("seasonAsked").asText());
  }

  @Test
  void theTextSaysWhatWasFoundAndTheWarningWhatToAdd() {
    String found = text(DAYS);
    assertTrue(found.contains("season: weekday (each day of the week a level, found by an F test"));
    String none = text(DAYS + " --season none");
    assertTrue(none.contains("to take that out add --season weekday."), none);
  }

  private String text(String command) {
    return Run.in(folder, command.split(" ")).out().replaceAll("\\s+", " ");
  }

  @Test
  void weekdaysOfMonthsAreRefusedWithTheReason() {
    Run run = Run.in(folder, (WAVES + " --season weekday").split(" "));
    assertEquals(2, run.code());
    String said = run.err().replaceAll("\\s+", " ");
    assertTrue(said.contains("--season weekday: there is one point a month"), said);
    assertTrue(said.contains("--season fourier:2"), said);
  }
}
