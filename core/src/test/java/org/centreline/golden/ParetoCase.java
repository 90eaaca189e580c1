package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Bar;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.csv.category.Categories;
import org.centreline.csv.category.CategoryColumns;
import org.centreline.csv.category.CategoryReader;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;

/**
 * A Pareto chart of qicharts2 or of qcc.
 *
 * @param input the golden input, whose column {@code category} is counted
 * @param args {@code useNA}: whether missing categories are one of their own
 * @param expected what the package returns
 */
record ParetoCase(String input, JsonNode args, String expected) {

  void check() throws IOException {
    Missing missing = args.path("useNA").asBoolean() ? Missing.COUNTED : Missing.APART;
    List<Bar> bars = Pareto.of(read().tallies().get(0), missing).bars();
    List<Map<String, String>> rows = Table.read("expected/" + expected).rows();
    assertEquals(rows.size(), bars.size());
    for (int i = 0; i < rows.size(); i++) {
      check(rows.get(i), bars.get(i));
    }
  }

  private Categories read() throws IOException {
    byte[] bytes =
        ParetoCase.class.getResourceAsStream("/golden/inputs/" + input + ".csv").readAllBytes();
    return CategoryReader.read(
        new CsvFile(input, bytes), CategoryColumns.of("category"), ReadingOptions.standard());
  }

  private static void check(Map<String, String> row, Bar bar) {
    boolean qcc = row.containsKey("Frequency");
    String name = row.get(qcc ? "category" : "x");
    assertEquals(name.equals("NA") ? Pareto.MISSING : name, bar.name());
    assertAgrees(row.get(qcc ? "Frequency" : "y"), bar.count(), name);
    assertAgrees(row.get(qcc ? "Cum.Freq." : "y.cum"), bar.cumulative(), name);
    double percent = qcc ? 100 : 1;
    assertAgrees(row.get(qcc ? "Percentage" : "p"), percent * bar.share(), name);
    assertAgrees(row.get(qcc ? "Cum.Percent." : "p.cum"), percent * bar.cumulativeShare(), name);
  }
}
