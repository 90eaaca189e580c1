package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.centreline.Sample;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Standing;
import org.centreline.report.Gallery;
import org.centreline.report.Report;
import org.junit.jupiter.api.Test;

/** The summary as CSV and as JSON. */
class SummaryTest {

  private static List<Error> errors(String json) throws IOException {
    try (InputStream in =
        Report.class.getResourceAsStream("/org/centreline/report/schema/report-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in)
          .validate(json, InputFormat.JSON);
    }
  }

  private static String json(Pack pack) {
    return new SummaryJson(pack, Packs.standings(pack)).text();
  }

  @Test
  void everyChartFitsTheSchema() throws IOException {
    for (Map.Entry<String, Sample> entry : Gallery.all().entrySet()) {
      Pack pack =
          Packs.of(
              Packs.measure("m", Kind.OUTCOME, entry.getValue().analysis()), Packs.failed("f"));
      assertEquals(List.of(), errors(json(pack)), entry.getKey());
    }
  }

  @Test
  void theSchemaNoticesWhatIsMissingOrUnknown() throws IOException {
    String json = json(Packs.of(Packs.measure("m", Kind.OUTCOME, Packs.steady("A"))));
    assertFalse(errors(json.replace("\"kind\": \"outcome\", ", "")).isEmpty());
    assertFalse(errors(json.replace("\"outcome\"", "\"income\"")).isEmpty());
  }

  @Test
  void theCsvHasARowAChart() {
    Pack pack =
        Packs.of(Packs.measure("m", Kind.PROCESS, Packs.steady("=Waits"), Packs.steady("B")));
    List<String> lines = SummaryCsv.of(Packs.standings(pack)).lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).startsWith("measure,group,title,kind,type,unit,x,value,target,centre"));
    assertTrue(lines.get(1).startsWith("m,,'=Waits,process,xmr,days,2025-12-01,"), lines.get(1));
  }

  @Test
  void tableCsvAndJsonSayTheSame() {
    Pack pack = Packs.of(Packs.measure("m", Kind.OUTCOME, Packs.steady("A")));
    Standing standing = Packs.standings(pack).get(0);
    String page = new IndexPage(pack, List.of(standing), ChartPlaces.together()).page().text();
    for (String text : List.of(standing.variationText(), standing.assuranceText())) {
      assertTrue(page.contains(text));
      assertTrue(json(pack).contains(text));
      assertTrue(SummaryCsv.of(List.of(standing)).contains(text));
    }
  }
}
