package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.BeforeAfter;
import org.centreline.analysis.Warning;
import org.centreline.cli.Setting;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.ResultOptions;
import org.centreline.cli.option.ResultOptions.Talk;
import org.centreline.plot.Picture;
import org.centreline.plot.layout.BeforeAfterLayout;
import org.centreline.report.BeforeAfterCsvWriter;
import org.centreline.report.BeforeAfterDocument;
import org.centreline.report.BeforeAfterJsonWriter;
import org.centreline.report.BeforeAfterMarkdownWriter;
import org.centreline.report.GroupTable;
import org.centreline.report.Table;
import org.centreline.report.html.PicturePage;
import org.centreline.report.terminal.BeforeAfterTextWriter;
import org.centreline.report.terminal.Terminal;
import org.centreline.words.BeforeAfterSentence;

/**
 * A comparison of before with after in every format.
 *
 * @param document the comparison
 * @param results what was asked for
 * @param pictures how it is painted
 */
record BeforeAfterRendering(BeforeAfterDocument document, ResultOptions results, Pictures pictures)
    implements Rendered {

  @Override
  public List<String> groups() {
    return List.of("");
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> utf8(BeforeAfterTextWriter.write(document, Terminal.plain()));
      case JSON -> utf8(BeforeAfterJsonWriter.write(document));
      case CSV -> utf8(BeforeAfterCsvWriter.write(document, results.textCells()));
      case MARKDOWN -> utf8(BeforeAfterMarkdownWriter.write(document));
      case HTML -> utf8(page());
      case SVG -> pictures.svg(new Drawn(picture(), Optional.empty()));
      case PNG -> pictures.png(new Drawn(picture(), Optional.empty()));
    };
  }

  private Picture picture() {
    return BeforeAfterLayout.of(document.found(), results.presentation());
  }

  private String page() {
    BeforeAfter found = document.found();
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("Before and after", GroupTable.groups(found));
    tables.put("Effect", GroupTable.effects(found));
    return new PicturePage(
            picture(),
            BeforeAfterSentence.of(found),
            found.warnings().stream().map(Warning::message).toList(),
            tables,
            document.source())
        .text(results.presentation().theme().palette());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] printed(Setting setting) {
    boolean quiet = results.talk() != Talk.NOTICES;
    BeforeAfterDocument spoken = quiet ? document.quiet() : document;
    return results.printed() == Format.TEXT
        ? ScreenText.of(results, setting, s -> BeforeAfterTextWriter.write(spoken, s))
        : bytes(results.printed(), 0);
  }
}
