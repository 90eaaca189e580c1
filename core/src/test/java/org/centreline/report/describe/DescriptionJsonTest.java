package org.centreline.report.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.report.describe.DescribeReport.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionJsonTest {

  private static final String FALLS =
      "month,ward,NHS No,falls,bed days,seen\n"
          + "2024-01,A,9434765919,3,600,47.8%\n2024-02,A,4010232137,<5,600,50%\n"
          + "2024-04,A,1000000060,n/k,610,50%\n2024-05,A,,4,610,NA\nSource: us\n";
  private static final String WIDE = "Measure,Jan-24,Feb-24,Apr-24\nFalls,1,2,3\nUlcers,*,2,3\n";
  private static final String TEXT = "a,b,\nx,,\ny,,\n";

  private static Schema schema() throws IOException {
    try (InputStream in =
        DescriptionJson.class.getResourceAsStream(
            "/org/centreline/report/schema/describe-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }

  private static String json(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return DescriptionJson.write(
        new DescribeReport(
            FileDescription.of(new CsvFile("x.csv", bytes), ReadingOptions.standard()),
            "my x.csv",
            Length.ALL));
  }

  private static JsonNode read(String csv) throws IOException {
    return new ObjectMapper().readTree(json(csv));
  }

  @ParameterizedTest
  @ValueSource(strings = {FALLS, WIDE, TEXT})
  void fitsTheSchema(String csv) throws IOException {
    assertEquals(List.of(), schema().validate(json(csv), InputFormat.JSON));
  }

  @Test
  void whatDoesNotFitIsNoticed() throws IOException {
    String wrong = json(FALLS).replace("\"severity\": \"error\"", "\"severity\": \"bad\"");
    assertFalse(schema().validate(wrong, InputFormat.JSON).isEmpty());
    String more = json(FALLS).replace("\"measure\":", "\"colour\": 1, \"measure\":");
    assertFalse(schema().validate(more, InputFormat.JSON).isEmpty());
  }

  @Test
  void columnsAndDates() throws IOException {
    JsonNode falls = read(FALLS).at("/columns/3");
    assertEquals("falls", falls.get("name").asText());
    assertEquals(3, falls.get("filled").asInt());
    assertEquals(1, falls.get("odd").asInt());
    assertEquals(1, falls.get("suppressed").asInt());
    assertEquals(4.0, falls.get("maximum").asDouble());
    JsonNode months = read(FALLS).at("/columns/0");
    assertEquals("2024-05-01", months.get("to").asText());
    assertTrue(months.get("maximum").isNull());
    JsonNode dates = read(FALLS).get("dates");
    assertEquals("month", dates.get("rhythm").asText());
    assertEquals("2024-03-01", dates.at("/absent/0").asText());
    assertTrue(read(WIDE).at("/dates/column").isNull());
    assertTrue(read(TEXT).get("dates").isNull());
  }

  @Test
  void whatMayIdentifyPeopleStandsNowhere() {
    assertFalse(json(FALLS).contains("9434765919"));
    assertFalse(json(FALLS).contains("943"));
    assertTrue(json(FALLS).contains("\"identifiable\": \"nhs-number\""));
  }

  @Test
  void theCommandIsQuotedAndTheArgumentsAreNot() throws IOException {
    JsonNode chart = read(FALLS).at("/charts/0");
    assertEquals("my x.csv", chart.at("/arguments/1").asText());
    assertTrue(chart.get("command").asText().startsWith("centreline chart \"my x.csv\" --date"));
  }
}
