package org.centreline.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The schema that goes with the JSON of outcomes; it refers to that of charts. */
public final class OutcomeSchema {

  private static final Schema SCHEMA = schema();

  private OutcomeSchema() {}

  public static InputStream open() {
    return Report.class.getResourceAsStream("/org/centreline/report/schema/outcome-1.schema.json");
  }

  private static Schema schema() {
    try (InputStream in = open();
        InputStream chart = ChartSchema.open()) {
      String text = new String(chart.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder -> builder.schemas(Map.of("urn:centreline:chart:1", text)))
          .getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What does not fit. */
  public static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
