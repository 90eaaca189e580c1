package org.centreline.cli.command.pareto;

import java.util.List;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.command.Rendered;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.plot.Picture;
import org.centreline.plot.pareto.ParetoLayout;
import org.centreline.report.Terminal;
import org.centreline.report.pareto.ParetoDocument;
import org.centreline.report.pareto.ParetoPage;
import org.centreline.report.pareto.ParetoText;
import org.centreline.report.pareto.ParetoWriter;

/**
 * Pareto charts in every format.
 *
 * @param document the charts
 * @param results what was asked for
 * @param pictures how they are painted
 */
record ParetoRendering(ParetoDocument document, ResultOptions results, Pictures pictures)
    implements Rendered {

  @Override
  public List<String> groups() {
    return document.charts().stream().map(chart -> chart.group().orElse("")).toList();
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> Rendered.utf8(ParetoText.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(ParetoWriter.json(document));
      case CSV -> Rendered.utf8(ParetoWriter.csv(document, results.textCells()));
      case MARKDOWN -> Rendered.utf8(ParetoWriter.markdown(document));
      case HTML -> Rendered.utf8(new ParetoPage(document, results.presentation()).text());
      case SVG -> pictures.svg(drawn(group));
      case PNG -> pictures.png(drawn(group));
    };
  }

  private Drawn drawn(int group) {
    Pareto chart = document.charts().get(group);
    Picture picture = ParetoLayout.of(chart, document.title(chart), results.presentation());
    return new Drawn(picture, chart.group());
  }

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return ParetoText.write(whole ? document : document.quiet(), screen);
  }
}
