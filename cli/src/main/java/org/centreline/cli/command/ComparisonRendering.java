package org.centreline.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
      case TEXT -> Rendered.utf8(ComparisonText.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(ComparisonWriter.json(document));
      case CSV -> Rendered.utf8(ComparisonWriter.csv(document, results.textCells()));
      case MARKDOWN -> Rendered.utf8(ComparisonWriter.markdown(document));
      case HTML -> Rendered.utf8(html());
      case SVG -> pictures.svg(new Drawn(pages.get(group), Optional.empty()));
      case PNG -> pictures.png(new Drawn(pages.get(group), Optional.empty()));
    };
  }

  private String html() {
    return new ComparisonPage(document, pages).text(results.presentation().theme().palette());
  }

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return ComparisonText.write(whole ? document : document.quiet(), screen);
  }
}
