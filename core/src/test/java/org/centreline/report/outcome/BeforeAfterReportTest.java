package org.centreline.report.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.outcome.groups.PairedAnalysis;
import org.centreline.csv.pair.PairColumns;
import org.centreline.csv.pair.PairReader;
import org.centreline.csv.pair.PairReading;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.plot.page.Presentation;
import org.centreline.report.OutcomeSchema;
import org.centreline.report.TextCells;
import org.centreline.report.TextScreen;
import org.junit.jupiter.api.Test;

class BeforeAfterReportTest {

  /** Seven people by name, two domains, one score missing. */
  private static BeforeAfterReport report() {
    StringBuilder csv = new StringBuilder("name,about,when,score\n");
    String[] names = {"Ada", "Bram", "Cyd", "Dov", "Eli", "Fay", "Gus"};
    for (int i = 0; i < names.length; i++) {
      for (String about : List.of("care", "trust")) {
        csv.append(names[i]).append(',').append(about).append(",before,").append(i).append('\n');
        if (i > 0 || about.equals("care")) {
          csv.append(names[i]).append(',').append(about).append(",after,");
          csv.append(i + 1 + i % 2).append('\n');
        }
      }
    }
    PairReading reading =
        PairReader.read(
            new CsvFile("s.csv", csv.toString().getBytes(StandardCharsets.UTF_8)),
            new PairColumns("name", "when", Optional.of("about"), Optional.of("score"), List.of()),
            ReadingOptions.standard());
    return new BeforeAfterReport(
        reading.source(),
        PairedAnalysis.of(
            reading.measure(),
            List.of(reading.before(), reading.after()),
            reading.domains(),
            Meaning.plain()),
        Presentation.standard());
  }

  @Test
  void whatBelongsToASeriesIsThereWithoutAValue() throws IOException {
    JsonNode root = new ObjectMapper().readTree(report().json());
    assertEquals("centreline/outcome/1", root.get("schema").asText());
    JsonNode outcome = root.get("outcomes").get(0);
    for (String key : List.of("totals", "diagnostics", "spc", "sustained")) {
      assertTrue(outcome.has(key) && outcome.get(key).isNull(), key);
    }
    for (String key : List.of("coefficients", "effects", "sensitivity")) {
      assertEquals(0, outcome.get(key).size(), key);
    }
    assertEquals("paired", outcome.get("design").get("design").asText());
    JsonNode overall = outcome.get("comparison").get(0);
    assertEquals(7, overall.get("before").get("n").asInt());
    assertEquals("median-change", overall.get("effects").get(0).get("effect").asText());
    assertEquals(6, outcome.get("comparison").get(2).get("before").get("n").asInt());
  }

  @Test
  void theJsonFitsTheSchemaOfOutcomes() {
    assertEquals(List.of(), OutcomeSchema.errors(report().json()));
  }

  @Test
  void nobodyIsNamedInAnyOutput() {
    BeforeAfterReport report = report();
    for (String text :
        List.of(
            report.json(),
            report.markdown(),
            report.csv(TextCells.GUARDED),
            report.text(TextScreen.plain()))) {
      for (String name : List.of("Ada", "Bram", "Fay")) {
        assertFalse(text.contains(name), text);
      }
    }
  }
}
