package org.centreline.report.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.report.OutcomeGallery;
import org.centreline.report.OutcomeSchema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String json(String name) {
    return OutcomeJson.write(
        OutcomeGallery.document(OutcomeGallery.named(name).orElseThrow().outcome()),
        Optional.empty());
  }

  private static JsonNode outcome(String name) throws IOException {
    return MAPPER.readTree(json(name)).at("/outcomes/0");
  }

  @TestFactory
  Stream<DynamicTest> everyOutcomeFitsTheSchema() {
    return OutcomeGallery.all().keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertEquals(List.of(), OutcomeSchema.errors(json(name)))));
  }

  @Test
  void aMissingAnUnknownOrAWrongEntryIsNoticed() throws IOException {
    String json = json("mean");
    for (String key : List.of("design", "effects", "sustained", "withoutTrigger", "spc")) {
      ObjectNode missing = (ObjectNode) MAPPER.readTree(json);
      ((ObjectNode) missing.at("/outcomes/0")).remove(key);
      assertFalse(OutcomeSchema.errors(missing.toString()).isEmpty(), key);
    }
    ObjectNode unknown = (ObjectNode) MAPPER.readTree(json);
    ((ObjectNode) unknown.at("/outcomes/0/effects/0")).put("colour", "red");
    assertFalse(OutcomeSchema.errors(unknown.toString()).isEmpty());
    ObjectNode wrong = (ObjectNode) MAPPER.readTree(json);
    ((ObjectNode) wrong.at("/outcomes/0/sustained")).put("verdict", "perhaps");
    assertFalse(OutcomeSchema.errors(wrong.toString()).isEmpty());
  }

  @Test
  void theNumbersAreThoseOfTheAnalysis() throws IOException {
    OutcomeAnalysis analysis = OutcomeGallery.mean().outcome();
    JsonNode outcome = outcome("mean");
    assertEquals(24, outcome.at("/effects").size());
    JsonNode last = outcome.at("/effects/23");
    assertEquals("2024-12-01", last.get("x").asText());
    assertEquals(23, last.get("horizon").asInt());
    assertEquals(
        analysis.fit().orElseThrow().latest().difference().lower(),
        last.get("differenceLower").asDouble());
    assertEquals("held", outcome.at("/sustained/verdict").asText());
    assertEquals(24, outcome.at("/sustained/months").asInt());
    assertEquals("reml", outcome.at("/design/method").asText());
    assertTrue(outcome.at("/totals").isNull());
    assertEquals(4, outcome.at("/sensitivity").size());
  }

  @Test
  void termsHaveTheirContractedNames() throws IOException {
    assertEquals(
        List.of("intercept", "trend", "level[1]", "slope[1]", "level[2]", "slope[2]"),
        terms("two changes"));
    assertEquals(
        List.of("control", "control:trend", "control:level[1]", "control:slope[1]"),
        terms("control"));
    assertTrue(terms("season").contains("cos[2]"));
  }

  private static List<String> terms(String name) throws IOException {
    List<String> terms = new ArrayList<>();
    outcome(name).at("/coefficients").forEach(c -> terms.add(c.get("term").asText()));
    return terms;
  }

  @Test
  void keysStandInTheOrderOfTheSchema() throws IOException {
    List<String> written = new ArrayList<>();
    outcome("mean").fieldNames().forEachRemaining(written::add);
    List<String> known = new ArrayList<>();
    MAPPER
        .readTree(OutcomeSchema.open())
        .at("/$defs/outcome/properties")
        .fieldNames()
        .forEachRemaining(known::add);
    assertEquals(known, written);
  }

  @Test
  void aShortSeriesHasNullsAndAComparison() throws IOException {
    JsonNode outcome = outcome("short");
    assertTrue(outcome.at("/meanEffect").isNull());
    assertEquals(0, outcome.at("/effects").size());
    assertEquals("before", outcome.at("/comparison/0/before/name").asText());
  }
}
