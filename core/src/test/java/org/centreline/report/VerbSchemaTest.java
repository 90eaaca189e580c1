package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.csv.row.Source;
import org.centreline.phase.Locator;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.compare.SizeScale;
import org.centreline.plot.page.Presentation;
import org.centreline.report.compare.ComparisonReport;
import org.centreline.report.pareto.ParetoReport;
import org.centreline.report.suggest.SuggestReport;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.series.Tally;
import org.junit.jupiter.api.Test;

/** The JSON of pareto, suggest and compare fits the schema that goes with it. */
class VerbSchemaTest {

  private static final Source SOURCE = Gallery.document(Gallery.phases().analysis()).source();

  @Test
  void pareto() throws IOException {
    Tally tally = new Tally("cause", List.of("A", "B", "C"), Doubles.of(1, 0.5, 7), 3);
    Pareto pareto = Pareto.of(tally, Missing.APART);
    check("pareto", report(List.of(pareto)));
    Tally ward = new Tally(Optional.of("A"), "cause", List.of("B", "Other"), Doubles.of(3, 9), 0);
    List<Pareto> groups = List.of(Pareto.of(ward, Missing.APART), pareto.top(1));
    check("pareto", report(groups));
  }

  private static String report(List<Pareto> charts) {
    return new ParetoReport(new Document<>(SOURCE, charts), Presentation.standard()).json();
  }

  @Test
  void suggest() throws IOException {
    double[] shift = PlainSample.then(PlainSample.steady(14, 20), PlainSample.steady(14, 26));
    check(
        "suggest",
        new SuggestReport(
                new Document<>(
                    SOURCE, List.of(suggested(shift), suggested(PlainSample.steady(20, 20)))),
                Presentation.standard())
            .json());
  }

  private static SuggestionAnalysis suggested(double[] values) {
    Sample sample = PlainSample.monthly(values);
    Locator locator =
        new Locator(sample.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    return SuggestionAnalysis.of(
        sample.measured(), sample.request(), locator, SuggestMethod.STABLE_SHIFT);
  }

  @Test
  void compare() throws IOException {
    List<ChartAnalysis> sites = List.of(site("A", 20), site("B", 60));
    check("compare", report(Comparison.of(sites)));
    Comparison funnel = Comparison.withFunnel(sites, FunnelRequest.usual(FunnelKind.PROPORTION));
    check("compare", report(funnel));
  }

  private static String report(Comparison comparison) {
    return new ComparisonReport(
            SOURCE,
            comparison,
            Optional.empty(),
            Presentation.standard(),
            Scales.SHARED,
            SizeScale.LINEAR)
        .json();
  }

  private static ChartAnalysis site(String name, double level) {
    Doubles counts = Doubles.of(PlainSample.steady(20, level)).map(Math::rint);
    Doubles cases = Doubles.repeat(20, 100);
    return PlainSample.monthly(new Proportions(counts, cases)).type("p").group(name).analysis();
  }

  /** It fits, and without any one of its keys it would not. */
  private static void check(String verb, String json) throws IOException {
    assertEquals(List.of(), errors(verb, json));
    String spoilt = json.replaceFirst("\"verdict\"", "\"verdicts\"");
    assertFalse(errors(verb, spoilt).isEmpty());
  }

  private static List<Error> errors(String verb, String json) throws IOException {
    try (InputStream in =
        Report.class.getResourceAsStream(
            "/org/centreline/report/schema/" + verb + "-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in)
          .validate(json, InputFormat.JSON);
    }
  }
}
