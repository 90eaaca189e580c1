package org.centreline.report.outcome;

import java.util.List;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.report.Cell;
import org.centreline.report.CsvPage;
import org.centreline.report.TextCells;

/** Writes one row an effect, of each domain where there are several; no row is a person. */
public final class BeforeAfterCsvWriter {

  private BeforeAfterCsvWriter() {}

  /** The CSV with its header line. */
  public static String write(BeforeAfterDocument document, TextCells textCells) {
    CsvPage page = new CsvPage(textCells);
    BeforeAfter found = document.found();
    for (Contrast contrast : found.contrasts()) {
      for (EffectSize effect : contrast.effects()) {
        page.row(row(contrast, effect));
      }
    }
    return page.close();
  }

  private static List<Cell> row(Contrast contrast, EffectSize effect) {
    return List.of(
        new Cell.Words("domain", contrast.domain().orElse("")),
        new Cell.Words("effect", effect.id()),
        new Cell.Real("estimate", effect.value()),
        new Cell.Real("lower", effect.interval().lower()),
        new Cell.Real("upper", effect.interval().upper()),
        new Cell.Real("p", effect.p()),
        new Cell.Words("method", effect.method()),
        new Cell.Count("beforeN", contrast.before().n()),
        new Cell.Count("afterN", contrast.after().n()),
        new Cell.Real("beforeMean", contrast.before().mean()),
        new Cell.Real("afterMean", contrast.after().mean()),
        new Cell.Real("beforeMedian", contrast.before().median()),
        new Cell.Real("afterMedian", contrast.after().median()));
  }
}
