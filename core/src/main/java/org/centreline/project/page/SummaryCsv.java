package org.centreline.project.page;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.Standing;
import org.centreline.report.Cell;
import org.centreline.report.CsvPage;
import org.centreline.report.TextCells;
import org.centreline.words.chart.AltText;
import org.centreline.words.compare.FunnelWords;

/** The summary as CSV, one row a chart; texts that a spreadsheet would run are guarded. */
final class SummaryCsv {

  private SummaryCsv() {}

  static String of(List<Standing> standings) {
    CsvPage page = new CsvPage(TextCells.GUARDED);
    boolean ranges = standings.stream().anyMatch(one -> !one.targetBand().isNone());
    for (Standing standing : standings) {
      List<Cell> cells = new ArrayList<>(row(standing));
      if (ranges) {
        cells.add(new Cell.Real("targetLower", standing.targetBand().lower().get(0)));
        cells.add(new Cell.Real("targetUpper", standing.targetBand().upper().get(0)));
      }
      page.row(cells);
    }
    return page.close();
  }

  private static List<Cell> row(Standing standing) {
    Chapter chapter = standing.chapter();
    ChartAnalysis chart = chapter.chart();
    return List.of(
        new Cell.Words("measure", chapter.measure().id()),
        new Cell.Words("group", chart.measured().group().orElse("")),
        new Cell.Words("title", chapter.title()),
        new Cell.Words("kind", chapter.measure().kind().word()),
        new Cell.Words("type", chart.setup().choice().type().id()),
        new Cell.Words("unit", chart.setup().meaning().scale().unit()),
        new Cell.Words("x", standing.x().orElse("")),
        new Cell.Real("value", standing.value()),
        new Cell.Real("target", standing.target()),
        new Cell.Real("centre", standing.centre()),
        new Cell.Real("lower", standing.lower()),
        new Cell.Real("upper", standing.upper()),
        new Cell.Words("variation", chart.variation().map(Variation::word).orElse("")),
        new Cell.Words("variationWords", standing.variationText()),
        new Cell.Words("assurance", chart.assurance().map(Assurance::word).orElse("")),
        new Cell.Words("assuranceWords", standing.assuranceText()),
        new Cell.Words("peers", standing.place().map(FunnelWords::word).orElse("")),
        new Cell.Words("verdict", standing.sentence()),
        new Cell.Words("outcome", standing.outcome().orElse("")),
        new Cell.Words("sustained", standing.sustained().orElse("")),
        new Cell.Words("altText", AltText.of(chart)),
        new Cell.Listed("warnings", chart.warnings().stream().map(Warning::code).toList()),
        new Cell.Words("picture", chapter.name() + ".svg"),
        new Cell.Words("headline", standing.headline()),
        new Cell.Words("outcomeReading", standing.outcomeReading().orElse("")),
        new Cell.Words("assuranceReason", standing.assuranceReason().orElse("")),
        new Cell.Words("stale", Boolean.toString(standing.stale().isPresent())),
        new Cell.Listed("new", standing.newKinds()));
  }
}
