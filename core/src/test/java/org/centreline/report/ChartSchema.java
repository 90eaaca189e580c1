package org.centreline.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The schema that goes with the JSON of charts. */
final class ChartSchema {

  private static final Schema SCHEMA = schema();

  private ChartSchema() {}

  static InputStream open() {
    return Report.class.getResourceAsStream("/org/centreline/report/schema/chart-1.schema.json");
  }

  private static Schema schema() {
    try (InputStream in = open()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What does not fit. */
  static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
