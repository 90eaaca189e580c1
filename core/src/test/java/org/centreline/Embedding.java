package org.centreline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.phase.Phases;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.words.chart.Verdict;

/** Numbers in, a sentence and a picture out. */
final class Embedding {
  public static void main(String[] args) throws IOException {
    Doubles days = Doubles.of(34, 31, 36, 33, 35, 32, 30, 37, 34, 33, 36, 35, 28, 26, 27, 25, 24);
    LocalDate first = LocalDate.of(2024, 1, 1);
    LocalDate end = first.plusMonths(days.size());
    List<LocalDate> months = first.datesUntil(end, Period.ofMonths(1)).toList();
    Subgroups subgroups = Subgroups.ofDates(months, Rhythm.MONTH);
    Measured waits =
        new Measured("Days to first contact", Optional.empty(), subgroups, new Individuals(days));
    ChartAnalysis chart =
        ChartAnalysis.of(waits, ChartRequest.standard(), Phases.one(subgroups.size()));
    System.out.println(Verdict.of(chart));
    String svg = SvgPainter.paint(ChartLayout.of(chart, Presentation.standard()));
    Files.writeString(Path.of(args[0]), svg);
  }
}
