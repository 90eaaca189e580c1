package org.centreline.cli.command.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.command.Rendered;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.plot.Picture;
import org.centreline.plot.outcome.BeforeAfterLayout;
import org.centreline.report.Table;
import org.centreline.report.Terminal;
import org.centreline.report.html.PicturePage;
import org.centreline.report.outcome.BeforeAfterCsvWriter;
import org.centreline.report.outcome.BeforeAfterDocument;
import org.centreline.report.outcome.BeforeAfterJsonWriter;
import org.centreline.report.outcome.BeforeAfterMarkdownWriter;
import org.centreline.report.outcome.BeforeAfterTextWriter;
import org.centreline.report.outcome.GroupTable;
import org.centreline.words.outcome.BeforeAfterSentence;

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
      case TEXT -> Rendered.utf8(BeforeAfterTextWriter.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(BeforeAfterJsonWriter.write(document));
      case CSV -> Rendered.utf8(BeforeAfterCsvWriter.write(document, results.textCells()));
      case MARKDOWN -> Rendered.utf8(BeforeAfterMarkdownWriter.write(document));
      case HTML -> Rendered.utf8(page());
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

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return BeforeAfterTextWriter.write(whole ? document : document.quiet(), screen);
  }
}
