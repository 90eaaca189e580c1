package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.Pareto;
import org.centreline.cli.Setting;
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
      case TEXT -> utf8(ParetoText.write(document, Terminal.plain()));
      case JSON -> utf8(ParetoWriter.json(document));
      case CSV -> utf8(ParetoWriter.csv(document, results.textCells()));
      case MARKDOWN -> utf8(ParetoWriter.markdown(document));
      case HTML -> utf8(page());
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

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] printed(Setting setting) {
    Format format = results.printed();
    return format == Format.TEXT
        ? ScreenText.of(results, setting, screen -> ParetoText.write(spoken(), screen))
        : bytes(format, 0);
  }

  /** The chart, without the notices where they are not wanted. */
  private ParetoDocument spoken() {
    return results.talk() == Talk.NOTICES
        ? document
        : new ParetoDocument(document.source().quiet(), document.title(), document.pareto());
  }
}
