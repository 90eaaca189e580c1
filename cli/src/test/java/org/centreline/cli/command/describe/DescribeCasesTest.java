package org.centreline.cli.command.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst would make of small files that were described badly. */
class DescribeCasesTest {

  private static final Path FILES = Path.of("src/test/resources/cases/described");
  private static final Path TAKEN = Path.of("src/test/resources/cases/taken");

  private static Path folder(String file) {
    return Files.exists(FILES.resolve(file + ".csv")) ? FILES : TAKEN;
  }

  private static JsonNode described(String file) throws IOException {
    Run run = Run.in(folder(file), "describe", file + ".csv", "--format", "json");
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "died-out-of-n, chart died-out-of-n.csv --date week --value died --denominator n",
    "admission-ids, chart admission-ids.csv --date month --value harms --denominator days",
    "one-period, compare one-period.csv --date month --value 'within 4 hours' --denominator "
        + "attendances --by trust --funnel",
    "causes, pareto causes.csv --category Cause --count 'Harm events'",
    "counts-by-slot, chart counts-by-slot.csv --date date --value 'seen within 4h' --combine sum",
    "title-block, chart title-block.csv --value 'Referrals seen' --denominator 'Referrals made' "
        + "--by Org",
    "comment-lines, chart comment-lines.csv --date month --value n --by category",
    "incident-dates, chart incident-dates.csv --date 'event date'"
  })
  void theFirstProposalIsWhatAnAnalystWouldMake(String file, String command) throws IOException {
    JsonNode first = described(file).get("proposals").get(0);
    String typed = "centreline " + command.replace('\'', '"');
    assertEquals(typed, first.get("command").asText());
    List<String> words = new ArrayList<>();
    first.get("arguments").forEach(word -> words.add(word.asText()));
    assertEquals(0, Run.in(folder(file), words.toArray(String[]::new)).code());
  }

  /** Markers, percentages, hours and ids are in no pair; ids make no groups. */
  @ParameterizedTest
  @CsvSource({"died-out-of-n", "admission-ids", "counts-by-slot", "incident-dates"})
  void nothingIsPairedThatCantBe(String file) throws IOException {
    for (JsonNode proposal : described(file).get("proposals")) {
      List<String> never =
          List.of("new pathway", "mortality", "hour", "admission id", "incident", "alive");
      assertFalse(never.contains(proposal.get("value").asText()), proposal::toString);
      assertFalse(never.contains(proposal.get("denominator").asText()), proposal::toString);
      proposal.get("by").forEach(by -> assertFalse(never.contains(by.asText())));
    }
  }

  @Test
  void partsOfADayAreSixteenDays() throws IOException {
    assertEquals(16, described("counts-by-slot").get("charts").get(0).get("points").asInt());
    assertEquals(14, described("admission-ids").get("charts").get(0).get("points").asInt());
  }

  @Test
  void eachColumnSaysWhatItWasTakenForAndWhy() throws IOException {
    JsonNode id = described("admission-ids").get("columns").get(0);
    assertEquals("id", id.get("role").asText());
    assertEquals(
        "its numbers are each their own and only rise or fall", id.get("evidence").asText());
    Run text = Run.in(FILES, "describe", "admission-ids.csv");
    assertTrue(text.out().contains("days          exposure"), text.out());
    assertTrue(text.out().contains("  - days: its heading says 'days'; 3, 10, 6"), text.out());
  }
}
