package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in = JsonWriter.class.getResourceAsStream("schema/chart-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfChartFits() {
    return Gallery.all().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      String json = JsonWriter.write(Gallery.document(entry.getValue().analysis()));
                      assertEquals(List.of(), errors(json));
                    }));
  }

  @Test
  void severalGroupsFit() {
    String json =
        JsonWriter.write(
            Gallery.document(
                Gallery.phases().group("A").analysis(), Gallery.percent().group("B").analysis()));
    assertEquals(List.of(), errors(json));
  }

  @Test
  void aMissingAnUnknownOrAWrongEntryIsNoticed() throws IOException {
    String json = JsonWriter.write(Gallery.document(Gallery.phases().analysis()));
    ObjectNode missing = (ObjectNode) MAPPER.readTree(json);
    point(missing).remove("spread");
    assertFalse(errors(missing.toString()).isEmpty());
    ObjectNode unknown = (ObjectNode) MAPPER.readTree(json);
    point(unknown).put("colour", "red");
    assertFalse(errors(unknown.toString()).isEmpty());
    ObjectNode wrong = (ObjectNode) MAPPER.readTree(json);
    point(wrong).put("status", "dropped");
    assertFalse(errors(wrong.toString()).isEmpty());
  }

  private static ObjectNode point(JsonNode document) {
    return (ObjectNode) document.at("/charts/0/points/0");
  }
}
