package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.Visible;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Gallery;
import org.centreline.report.TextCells;
import org.centreline.series.Subgroups;
import org.centreline.series.Subgroups.Kind;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static List<CSVRecord> read(String csv) throws IOException {
    return FORMAT.parse(new StringReader(csv)).getRecords();
  }

  private static String raw(Sample sample) {
    return new ChartReport(Gallery.document(sample.analysis()), Presentation.standard())
        .csv(TextCells.RAW);
  }

  private static String guarded(Sample sample) {
    return new ChartReport(Gallery.document(sample.analysis()), Presentation.standard())
        .csv(TextCells.GUARDED);
  }

  @Test
  void theColumnsAreTheGroupAndTheKeysOfAPoint() {
    assertEquals(
        "group,x,value,numerator,denominator,size,spread,statistic,statisticLower,centre,lower,"
            + "upper,lowerRaw,upperRaw,lowerTwoSigma,upperTwoSigma,target,phase,status,signals,"
            + "reading",
        raw(PlainSample.rows(1)).lines().findFirst().orElseThrow());
  }

  @Test
  void everyCellIsTheJsonsOwn() throws IOException {
    for (Sample sample : Gallery.all().values()) {
      ChartAnalysis analysis = sample.analysis();
      List<CSVRecord> rows = read(raw(sample));
      JsonNode points =
          new ObjectMapper()
              .readTree(ChartJson.write(Gallery.document(analysis)))
              .at("/charts/0/points");
      assertEquals(points.size(), rows.size());
      for (int i = 0; i < rows.size(); i++) {
        assertEquals(analysis.measured().group().orElse(""), rows.get(i).get("group"));
        same(points.get(i).properties().iterator(), rows.get(i));
      }
    }
  }

  private static void same(Iterator<Map.Entry<String, JsonNode>> json, CSVRecord row) {
    json.forEachRemaining(
        entry -> {
          JsonNode value = entry.getValue();
          List<String> words = new ArrayList<>();
          value.forEach(word -> words.add(word.asText()));
          String expected =
              value.isArray() ? String.join(";", words) : value.isNull() ? "" : value.asText();
          assertEquals(expected, row.get(entry.getKey()), entry.getKey());
        });
  }

  @Test
  void aTextThatLooksLikeAFormulaGetsAnApostrophe() throws IOException {
    String wide = "\uFF1D1+1 \uFF0B1 \uFF0Da \uFF20a \uFE66a \uFE62a \uFE63a \uFE6Ba";
    List<String> formulas = new ArrayList<>(List.of("=1+1", "+a", "-a", "@a", "\ta", "\ra"));
    formulas.addAll(List.of(wide.split(" ")));
    for (String formula : formulas) {
      Sample sample = PlainSample.rows(-1).group(formula);
      assertEquals(Visible.lines("'" + formula), read(guarded(sample)).get(0).get("group"));
      assertEquals(formula, read(raw(sample)).get(0).get("group"));
    }
  }

  @Test
  void numbersNeverGetOne() throws IOException {
    Subgroups numbers = Subgroups.ofLabels(Kind.NUMBER, List.of("-2", "+1.5", "1e3"));
    List<CSVRecord> rows = read(guarded(PlainSample.of(numbers, -3, -4, -5)));
    assertEquals("-3.0", rows.get(0).get("value"));
    assertEquals("-2", rows.get(0).get("x"));
    assertEquals("+1.5", rows.get(1).get("x"));
  }

  @Test
  void awkwardTextIsQuotedAndReadsBack() throws IOException {
    String group = "A, \"B\"\nC";
    assertEquals(group, read(raw(PlainSample.rows(1).group(group))).get(0).get("group"));
    assertTrue(raw(PlainSample.rows(1).group("A,B")).contains("\n\"A,B\",1,"));
  }

  @Test
  void severalGroupsShareAHeaderAndSignalsASemicolon() throws IOException {
    String csv =
        new ChartReport(
                Gallery.document(
                    PlainSample.rows(1, 2).group("A").analysis(),
                    PlainSample.monthly(PlainSample.then(PlainSample.steady(24, 20), 30, 31, 30))
                        .group("B")
                        .analysis()),
                Presentation.standard())
            .csv(TextCells.GUARDED);
    List<CSVRecord> rows = read(csv);
    assertEquals(29, rows.size());
    assertEquals("A", rows.get(1).get("group"));
    assertEquals("beyond-limits;two-of-three", rows.get(28).get("signals"));
    assertFalse(csv.contains("\r"));
    assertTrue(csv.endsWith("\n"));
  }
}
