package org.centreline.report.suggest;

import static org.centreline.PlainSample.steady;
import static org.centreline.PlainSample.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.csv.row.Source;
import org.centreline.phase.Locator;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Document;
import org.centreline.report.Gallery;
import org.centreline.report.TextCells;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class SuggestReportTest {

  private static final Source SOURCE = Gallery.document(Gallery.phases().analysis()).source();
  private static final double[] SHIFT = then(steady(14, 20), steady(14, 26));

  @Test
  void theCsvHasItsColumnsEvenWithoutASuggestion() {
    String none = csv(PlainSample.monthly(steady(30, 20)));
    String one = csv(PlainSample.monthly(SHIFT));
    assertEquals(1, none.lines().count());
    assertEquals(none.lines().findFirst(), one.lines().findFirst());
    assertEquals(2, one.lines().count());
  }

  @Test
  void theColumnsAreTheKeysOfTheJsonInTheirOrder() {
    String json = report(PlainSample.monthly(SHIFT)).json();
    String suggestion = json.substring(json.indexOf("\"suggestions\""));
    List<String> keys =
        suggestion
            .lines()
            .skip(2)
            .map(String::strip)
            .takeWhile(line -> !line.startsWith("\"questions\""))
            .map(line -> line.split("\"")[1])
            .toList();
    assertEquals(
        "group," + String.join(",", keys),
        csv(PlainSample.monthly(SHIFT)).lines().findFirst().get());
  }

  @Test
  void whatNoOptionCanNameIsNull() {
    List<String> labels = IntStream.range(0, 28).mapToObj(i -> "w" + i % 7).toList();
    Sample sample = PlainSample.of(Subgroups.ofLabels(Subgroups.Kind.LABEL, labels), SHIFT);
    String json = report(sample).json();
    assertTrue(json.contains("\"option\": null"), json);
    assertTrue(json.contains("\"row\": null"), json);
    String page = report(sample).markdown();
    assertTrue(page.contains("No option can name this place"), page);
  }

  @Test
  void whatIsToBeCopiedIsCodeInMarkdown() {
    String page = report(PlainSample.monthly(SHIFT).group("A_*B*")).markdown();
    assertTrue(page.contains("\n    phase \"2025-03-01=WHAT CHANGED\"\n"), page);
    assertTrue(page.contains("\n    2025-03-01,,MEASURE,A_*B*,phase,WHAT CHANGED,WHY\n"), page);
  }

  private static String csv(Sample sample) {
    return report(sample).csv(TextCells.GUARDED);
  }

  private static SuggestReport report(Sample sample) {
    Locator locator =
        new Locator(sample.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    SuggestionAnalysis analysis =
        SuggestionAnalysis.of(
            sample.measured(), sample.request(), locator, SuggestMethod.STABLE_SHIFT);
    return new SuggestReport(new Document<>(SOURCE, List.of(analysis)), Presentation.standard());
  }
}
