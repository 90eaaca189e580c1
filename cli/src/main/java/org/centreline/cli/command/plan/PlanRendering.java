package org.centreline.cli.command.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.plan.Plan;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.command.Rendered;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.plot.Picture;
import org.centreline.plot.plan.PlanLayout;
import org.centreline.report.Table;
import org.centreline.report.Terminal;
import org.centreline.report.html.PicturePage;
import org.centreline.report.plan.PlanDocument;
import org.centreline.report.plan.PlanTables;
import org.centreline.report.plan.PlanText;
import org.centreline.report.plan.PlanWriter;
import org.centreline.words.PlanWords;

/**
 * A plan in every format.
 *
 * @param document the plan
 * @param results what was asked for
 * @param typed the options that shape a picture, as typed
 */
record PlanRendering(PlanDocument document, ResultOptions results, List<String> typed)
    implements Rendered {

  @Override
  public List<String> groups() {
    return List.of("");
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> Rendered.utf8(PlanText.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(PlanWriter.json(document));
      case CSV -> Rendered.utf8(PlanWriter.csv(document, results.textCells()));
      case MARKDOWN -> Rendered.utf8(PlanWriter.markdown(document));
      case HTML -> Rendered.utf8(page());
      case SVG -> pictures().svg(new Drawn(picture(), Optional.empty()));
      case PNG -> pictures().png(new Drawn(picture(), Optional.empty()));
    };
  }

  private Pictures pictures() {
    return new Pictures(document.source(), typed);
  }

  private Picture picture() {
    return PlanLayout.of(document.plan(), results.presentation());
  }

  private String page() {
    Plan plan = document.plan();
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("What can be shown", PlanTables.points(plan));
    tables.put("What the rules of a chart signal", PlanTables.rules(plan));
    return new PicturePage(
            picture(),
            PlanWords.verdict(plan),
            PlanWriter.warnings(plan),
            tables,
            document.source())
        .text(results.presentation().theme().palette());
  }

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return PlanText.write(whole ? document : document.quiet(), screen);
  }
}
