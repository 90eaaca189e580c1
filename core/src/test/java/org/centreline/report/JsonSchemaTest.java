package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.report.chart.ChartJson;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyKindOfChartFits() {
    return Gallery.all().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      String json = ChartJson.write(Gallery.document(entry.getValue().analysis()));
                      assertEquals(List.of(), ChartSchema.errors(json));
                    }));
  }

  @Test
  void severalGroupsFit() {
    String json =
        ChartJson.write(
            Gallery.document(
                Gallery.phases().group("A").analysis(), Gallery.percent().group("B").analysis()));
    assertEquals(List.of(), ChartSchema.errors(json));
  }

  @Test
  void aMissingAnUnknownOrAWrongEntryIsNoticed() throws IOException {
    String json = ChartJson.write(Gallery.document(Gallery.phases().analysis()));
    ObjectNode missing = (ObjectNode) MAPPER.readTree(json);
    point(missing).remove("spread");
    assertFalse(ChartSchema.errors(missing.toString()).isEmpty());
    ObjectNode unknown = (ObjectNode) MAPPER.readTree(json);
    point(unknown).put("colour", "red");
    assertFalse(ChartSchema.errors(unknown.toString()).isEmpty());
    ObjectNode wrong = (ObjectNode) MAPPER.readTree(json);
    point(wrong).put("status", "dropped");
    assertFalse(ChartSchema.errors(wrong.toString()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"chart", "compare"})
  void theWordsAreThoseOfTheTables(String verb) throws IOException {
    String file = "core/src/main/resources/org/centreline/report/schema/" + verb + "-1.schema.json";
    JsonNode schema = MAPPER.readTree(Path.of("..", file).toFile());
    List<String> types = ids(ChartTypes.all(), ChartType::id);
    assertWords(types, schema.at("/$defs/chart/properties/type/enum"), file);
    List<String> conventions = ids(Conventions.all(), Convention::id);
    assertWords(conventions, schema.at("/$defs/convention/enum"), file);
    List<String> sets = new ArrayList<>(ids(RuleSets.all(), RuleSet::id));
    sets.add(RuleSets.DECISION_INTERVAL.id());
    assertWords(sets, schema.at("/$defs/ruleSet/enum"), file);
    assertEquals(
        Stream.concat(RuleSets.all().stream(), Stream.of(RuleSets.DECISION_INTERVAL))
            .flatMap(set -> set.rules().stream().map(Rule::id))
            .collect(Collectors.toSet()),
        Set.copyOf(words(schema.at("/$defs/rule/enum"))),
        () -> file + ": write every rule in the enum of rule");
  }

  private static void assertWords(List<String> table, JsonNode array, String file) {
    List<String> words = words(array);
    List<String> missing = table.stream().filter(word -> !words.contains(word)).toList();
    assertEquals(
        table, words, () -> file + ": write " + missing + " in the enum, in the table's order");
  }

  private static <T> List<String> ids(List<T> table, Function<T, String> id) {
    return table.stream().map(id).toList();
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static ObjectNode point(JsonNode document) {
    return (ObjectNode) document.at("/charts/0/points/0");
  }
}
