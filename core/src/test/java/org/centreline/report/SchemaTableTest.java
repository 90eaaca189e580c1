package org.centreline.report;

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
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in docs/json.md says what the schemas say. */
class SchemaTableTest {

  private static final Path ROOT = Path.of("..");
  private static final String FOLDER = "core/src/main/resources/org/centreline/report/schema/";
  private static final String ENDING = "-1.schema.json";
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  static Stream<String> schemas() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(FOLDER))) {
      return files
          .map(file -> file.getFileName().toString().replace(ENDING, ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theKeysAreThoseOfTheSchema(String verb) throws IOException {
    JsonNode schema = schema(verb);
    List<String> keys = new ArrayList<>(List.of("schema", "centreline"));
    keys.addAll(quoted(cells(verb)[2]));
    List<String> properties = new ArrayList<>();
    schema.get("properties").fieldNames().forEachRemaining(properties::add);
    assertEquals(properties, keys);
    List<String> required = new ArrayList<>();
    schema.get("required").forEach(key -> required.add(key.asText()));
    assertEquals(properties, required, "every key is always there");
    assertEquals("centreline/" + verb + "/1", schema.at("/properties/schema/const").asText());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void whatIsPointedOutIsThere(String verb) throws IOException {
    List<String> paths = quoted(cells(verb)[3]);
    assertFalse(paths.isEmpty());
    JsonNode schema = schema(verb);
    for (String path : paths) {
      Optional<JsonNode> node = Optional.of(schema);
      for (String step : path.split("\\.")) {
        boolean list = step.endsWith("[]");
        String key = list ? step.substring(0, step.length() - 2) : step;
        node = node.flatMap(n -> inside(schema, n, "properties", key));
        node = list ? node.flatMap(n -> inside(schema, n, "items", "")) : node;
      }
      assertTrue(node.isPresent(), verb + " has no " + path);
    }
  }

  /** What stands in a part of a node, of what it refers to, or of one of its alternatives. */
  private static Optional<JsonNode> inside(JsonNode root, JsonNode node, String part, String key) {
    JsonNode own = key.isEmpty() ? node.path(part) : node.path(part).path(key);
    if (!own.isMissingNode()) {
      return Optional.of(own);
    }
    List<JsonNode> others = new ArrayList<>();
    if (node.has("$ref")) {
      others.add(root.at(node.get("$ref").asText().substring(1)));
    }
    for (String choice : List.of("oneOf", "anyOf", "allOf")) {
      node.path(choice).forEach(others::add);
    }
    return others.stream().flatMap(n -> inside(root, n, part, key).stream()).findFirst();
  }

  private static String[] cells(String verb) throws IOException {
    String begin = "| [`" + verb + "`](../" + FOLDER + verb + ENDING + ") |";
    return Files.readAllLines(ROOT.resolve("docs/json.md")).stream()
        .filter(line -> line.startsWith(begin))
        .findFirst()
        .orElseThrow(() -> new AssertionError("docs/json.md has no row " + begin))
        .split("\\|");
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static JsonNode schema(String verb) throws IOException {
    return new ObjectMapper().readTree(ROOT.resolve(FOLDER + verb + ENDING).toFile());
  }
}
