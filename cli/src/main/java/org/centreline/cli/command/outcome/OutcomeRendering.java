package org.centreline.cli.command.outcome;

import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.command.Rendered;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.plot.outcome.OutcomeLayout;
import org.centreline.report.Terminal;
import org.centreline.report.outcome.OutcomeCsvWriter;
import org.centreline.report.outcome.OutcomeDocument;
import org.centreline.report.outcome.OutcomeHtmlWriter;
import org.centreline.report.outcome.OutcomeJsonWriter;
import org.centreline.report.outcome.OutcomeMarkdownWriter;
import org.centreline.report.outcome.OutcomeTextWriter;

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
      case TEXT -> Rendered.utf8(OutcomeTextWriter.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(OutcomeJsonWriter.write(document));
      case CSV -> Rendered.utf8(OutcomeCsvWriter.write(document, results.textCells()));
      case MARKDOWN -> Rendered.utf8(OutcomeMarkdownWriter.write(document));
      case HTML -> Rendered.utf8(OutcomeHtmlWriter.write(document, results.presentation()));
      case SVG -> pictures.svg(picture(group));
      case PNG -> pictures.png(picture(group));
    };
  }

  private Drawn picture(int group) {
    OutcomeAnalysis outcome = document.outcomes().get(group);
    return new Drawn(OutcomeLayout.of(outcome, results.presentation()), outcome.measured().group());
  }

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return OutcomeTextWriter.write(
        whole ? document : new OutcomeDocument(document.source().quiet(), document.outcomes()),
        screen);
  }
}
