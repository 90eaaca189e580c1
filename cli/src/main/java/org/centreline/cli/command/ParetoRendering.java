package org.centreline.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.Pareto;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.ResultOptions;
import org.centreline.cli.option.ResultOptions.Talk;
import org.centreline.plot.Picture;
import org.centreline.plot.layout.ParetoLayout;
import org.centreline.report.ParetoDocument;
import org.centreline.report.ParetoWriter;
import org.centreline.report.html.PicturePage;
import org.centreline.report.terminal.ParetoText;
import org.centreline.report.terminal.Terminal;
import org.centreline.words.ParetoWords;

/**
 * A Pareto chart in every format.
 *
 * @param document the chart
 * @param results what was asked for
 * @param pictures how it is painted
 */
record ParetoRendering(ParetoDocument document, ResultOptions results, Pictures pictures)
    implements Rendered {

  @Override
  public List<String> groups() {
    return List.of("");
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> Rendered.utf8(ParetoText.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(ParetoWriter.json(document));
      case CSV -> Rendered.utf8(ParetoWriter.csv(document, results.textCells()));
      case MARKDOWN -> Rendered.utf8(ParetoWriter.markdown(document));
      case HTML -> Rendered.utf8(page());
      case SVG -> pictures.svg(new Drawn(picture(), Optional.empty()));
      case PNG -> pictures.png(new Drawn(picture(), Optional.empty()));
    };
  }

  private Picture picture() {
    return ParetoLayout.of(document.pareto(), document.title(), results.presentation());
  }

  private String page() {
    Pareto pareto = document.pareto();
    return new PicturePage(
            picture(),
            ParetoWords.verdict(pareto),
            ParetoWriter.warnings(pareto),
            Map.of("The numbers", ParetoWriter.table(pareto)),
            document.source())
        .text(results.presentation().theme().palette());
  }

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return ParetoText.write(
        whole
            ? document
            : new ParetoDocument(document.source().quiet(), document.title(), document.pareto()),
        screen);
  }
}
