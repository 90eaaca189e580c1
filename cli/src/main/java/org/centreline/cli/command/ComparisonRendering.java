package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.cli.Setting;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.ResultOptions;
import org.centreline.cli.option.ResultOptions.Talk;
import org.centreline.plot.Picture;
import org.centreline.report.ComparisonDocument;
import org.centreline.report.ComparisonWriter;
import org.centreline.report.html.ComparisonPage;
import org.centreline.report.terminal.ComparisonText;
import org.centreline.report.terminal.Terminal;

/**
 * A comparison in every format.
 *
 * @param document the comparison
 * @param pages its pictures, in order
 * @param results what was asked for
 * @param pictures how they are painted
 */
record ComparisonRendering(
    ComparisonDocument document, List<Picture> pages, ResultOptions results, Pictures pictures)
    implements Rendered {

  @Override
  public List<String> groups() {
    return pages.size() == 1
        ? List.of("")
        : IntStream.rangeClosed(1, pages.size()).mapToObj(i -> "page-" + i).toList();
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> utf8(ComparisonText.write(document, Terminal.plain()));
      case JSON -> utf8(ComparisonWriter.json(document));
      case CSV -> utf8(ComparisonWriter.csv(document, results.textCells()));
      case MARKDOWN -> utf8(ComparisonWriter.markdown(document));
      case HTML -> utf8(html());
      case SVG -> pictures.svg(new Drawn(pages.get(group), Optional.empty()));
      case PNG -> pictures.png(new Drawn(pages.get(group), Optional.empty()));
    };
  }

  private String html() {
    return new ComparisonPage(document, pages).text(results.presentation().theme().palette());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] printed(Setting setting) {
    Format format = results.printed();
    return format == Format.TEXT
        ? ScreenText.of(results, setting, screen -> ComparisonText.write(spoken(), screen))
        : bytes(format, 0);
  }

  private ComparisonDocument spoken() {
    return results.talk() == Talk.NOTICES ? document : document.quiet();
  }
}
