package org.centreline.report.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.csv.row.Source;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.report.CellRows;
import org.centreline.report.Document;
import org.centreline.report.GroupVerdict;
import org.centreline.report.KeyFacts;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.TextScreen;
import org.centreline.report.slides.Deck;
import org.centreline.report.slides.Slide;
import org.centreline.words.chart.Verdict;

/**
 * Charts in every format.
 *
 * @param document the charts
 * @param presentation how pictures look
 */
public record ChartReport(Document<ChartAnalysis> document, Presentation presentation)
    implements Report {

  @Override
  public String text(TextScreen terminal) {
    return TextWriter.write(document, terminal);
  }

  @Override
  public String json() {
    return ChartJson.write(document);
  }

  @Override
  public void rows(CellRows table) {
    CsvWriter.write(document, table);
  }

  @Override
  public String markdown() {
    return MarkdownWriter.write(document);
  }

  @Override
  public String html() {
    return HtmlWriter.write(document, presentation);
  }

  @Override
  public List<ReportPicture> pictures() {
    return document.analyses().stream().map(this::picture).toList();
  }

  private ReportPicture picture(ChartAnalysis chart) {
    return ReportPicture.of(chart.measured().group(), () -> ChartLayout.of(chart, presentation));
  }

  @Override
  public List<String> sentences() {
    return document.analyses().stream()
        .map(chart -> chart.measured().group().map(g -> g + ": ").orElse("") + Verdict.of(chart))
        .toList();
  }

  @Override
  public Optional<byte[]> slides() {
    List<String> source = KeyFacts.told(document.source());
    List<Slide> slides =
        document.analyses().stream()
            .map(chart -> new ChartSlide(chart, presentation).with(source))
            .toList();
    String title = presentation.title().orElseGet(() -> document.analyses().get(0).setup().title());
    return Optional.of(new Deck(title, KeyFacts.foot(document.source()), slides).bytes());
  }

  @Override
  public List<GroupVerdict> verdicts() {
    return document.analyses().stream()
        .map(
            chart ->
                new GroupVerdict(
                    chart.setup().title(),
                    chart.measured().group(),
                    Verdict.of(chart),
                    chart.warnings().stream().map(Warning::message).toList()))
        .toList();
  }

  @Override
  public Optional<Source> data() {
    return Optional.of(document.source());
  }

  @Override
  public ChartReport quiet() {
    return new ChartReport(document.quiet(), presentation);
  }
}
