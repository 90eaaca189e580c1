package org.centreline.cli.command.chart;

import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.command.Rendered;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.report.Terminal;
import org.centreline.report.chart.ChartDocument;
import org.centreline.report.chart.CsvWriter;
import org.centreline.report.chart.HtmlWriter;
import org.centreline.report.chart.JsonWriter;
import org.centreline.report.chart.MarkdownWriter;
import org.centreline.report.chart.TextWriter;

/**
 * The charts in every format.
 *
 * @param document all groups
 * @param options what was asked for
 * @param pictures how they are drawn
 */
record ChartRendering(ChartDocument document, ChartOptions options, Pictures pictures)
    implements Rendered {

  @Override
  public List<String> groups() {
    return document.charts().stream().map(c -> c.measured().group().orElse("")).toList();
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> Rendered.utf8(TextWriter.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(JsonWriter.write(document));
      case CSV -> Rendered.utf8(CsvWriter.write(document, options.results().textCells()));
      case MARKDOWN -> Rendered.utf8(MarkdownWriter.write(document));
      case HTML -> Rendered.utf8(HtmlWriter.write(document, options.results().presentation()));
      case SVG -> pictures.svg(picture(group));
      case PNG -> pictures.png(picture(group));
    };
  }

  private Drawn picture(int group) {
    ChartAnalysis chart = document.charts().get(group);
    return new Drawn(
        ChartLayout.of(chart, options.results().presentation()), chart.measured().group());
  }

  @Override
  public ResultOptions results() {
    return options.results();
  }

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return TextWriter.write(
        whole ? document : new ChartDocument(document.source().quiet(), document.charts()), screen);
  }
}
