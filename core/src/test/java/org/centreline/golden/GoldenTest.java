package org.centreline.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden case that stands in {@code golden/cases.csv}: what the public packages return for
 * the same input.
 */
class GoldenTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Table.read("cases.csv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(row.get("id") + " " + row.get("package"), () -> run(row)));
  }

  private static void run(Map<String, String> row) throws IOException {
    JsonNode args = JSON.readTree(row.get("args"));
    if (row.get("input").startsWith("pareto-")) {
      new ParetoCase(row.get("input"), args, row.get("expected")).check();
    } else if (row.get("package").equals("FunnelPlotR")) {
      new FunnelCase(row.get("id"), row.get("input"), args, row.get("expected")).check();
    } else if (row.get("package").equals("runcharter")) {
      new RuncharterCase(row.get("input"), args, row.get("expected")).check();
    } else if (row.get("package").equals("qicharts2")) {
      new QicCase(row.get("input"), args, row.get("expected")).check();
    } else if (row.get("package").equals("qcc")) {
      new QccCase(row.get("id"), row.get("input"), args, row.get("expected")).check();
    } else {
      new PtdCase(row.get("id"), row.get("input"), args, row.get("expected")).check();
    }
  }
}
