package org.centreline.cli.command.suggest;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.command.Rendered;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.plot.Picture;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Terminal;
import org.centreline.report.suggest.SuggestionDocument;
import org.centreline.report.suggest.SuggestionPage;
import org.centreline.report.suggest.SuggestionText;
import org.centreline.report.suggest.SuggestionWriter;
import org.centreline.words.suggest.SuggestionWords;

/**
 * Suggestions in every format.
 *
 * @param document the suggestions
 * @param results what was asked for
 * @param pictures how they are painted
 */
record SuggestionRendering(SuggestionDocument document, ResultOptions results, Pictures pictures)
    implements Rendered {

  @Override
  public List<String> groups() {
    return document.analyses().stream().map(a -> a.chart().measured().group().orElse("")).toList();
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> Rendered.utf8(SuggestionText.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(SuggestionWriter.json(document));
      case CSV -> Rendered.utf8(SuggestionWriter.csv(document, results.textCells()));
      case MARKDOWN -> Rendered.utf8(SuggestionWriter.markdown(document));
      case HTML -> Rendered.utf8(new SuggestionPage(document, results.presentation()).text());
      case SVG -> pictures.svg(drawn(group));
      case PNG -> pictures.png(drawn(group));
    };
  }

  private Drawn drawn(int group) {
    SuggestionAnalysis analysis = document.analyses().get(group);
    Picture picture = ChartLayout.of(analysis.candidate(), presentation(analysis));
    return new Drawn(picture, analysis.chart().measured().group());
  }

  /** A picture of what is only proposed says so, whatever else it says. */
  private Presentation presentation(SuggestionAnalysis analysis) {
    Presentation asked = results.presentation();
    return new Presentation(
        asked.title(),
        subtitle(analysis),
        asked.caption(),
        asked.yLabel(),
        asked.size(),
        asked.theme());
  }

  private Optional<String> subtitle(SuggestionAnalysis analysis) {
    Optional<String> asked = results.presentation().subtitle();
    if (asked.isEmpty()) {
      return Optional.of(SuggestionWords.verdict(analysis));
    }
    return analysis.suggestions().isEmpty() ? asked : Optional.of(SuggestionWords.proposed(asked));
  }

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return SuggestionText.write(whole ? document : document.quiet(), screen);
  }
}
