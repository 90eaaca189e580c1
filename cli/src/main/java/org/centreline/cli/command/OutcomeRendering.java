package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.analysis.OutcomeAnalysis;
import org.centreline.cli.Setting;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.ResultOptions;
import org.centreline.cli.option.ResultOptions.Talk;
import org.centreline.plot.layout.OutcomeLayout;
import org.centreline.report.OutcomeCsvWriter;
import org.centreline.report.OutcomeDocument;
import org.centreline.report.OutcomeJsonWriter;
import org.centreline.report.OutcomeMarkdownWriter;
import org.centreline.report.html.OutcomeHtmlWriter;
import org.centreline.report.terminal.OutcomeTextWriter;
import org.centreline.report.terminal.Terminal;

/**
 * Outcomes in every format.
 *
 * @param document all groups
 * @param results what was asked for
 * @param pictures how they are painted
 */
record OutcomeRendering(OutcomeDocument document, ResultOptions results, Pictures pictures)
    implements Rendered {

  @Override
  public List<String> groups() {
    return document.outcomes().stream().map(o -> o.measured().group().orElse("")).toList();
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> utf8(OutcomeTextWriter.write(document, Terminal.plain()));
      case JSON -> utf8(OutcomeJsonWriter.write(document));
      case CSV -> utf8(OutcomeCsvWriter.write(document, results.textCells()));
      case MARKDOWN -> utf8(OutcomeMarkdownWriter.write(document));
      case HTML -> utf8(OutcomeHtmlWriter.write(document, results.presentation()));
      case SVG -> pictures.svg(picture(group));
      case PNG -> pictures.png(picture(group));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Drawn picture(int group) {
    OutcomeAnalysis outcome = document.outcomes().get(group);
    return new Drawn(OutcomeLayout.of(outcome, results.presentation()), outcome.measured().group());
  }

  @Override
  public byte[] printed(Setting setting) {
    return results.printed() == Format.TEXT
        ? ScreenText.of(results, setting, s -> OutcomeTextWriter.write(spoken(), s))
        : bytes(results.printed(), 0);
  }

  /** The outcomes, without the notices where they are not wanted. */
  private OutcomeDocument spoken() {
    return results.talk() == Talk.NOTICES
        ? document
        : new OutcomeDocument(document.source().quiet(), document.outcomes());
  }
}
