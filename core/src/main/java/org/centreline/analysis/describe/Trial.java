package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.csv.category.CategoryColumns;
import org.centreline.csv.category.CategoryReader;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.survey.SurveyedFile;
import org.centreline.phase.Phases;
import org.centreline.series.Measured;

/**
 * Tries charts out before they are proposed.
 *
 * @param file the file, gone through once
 * @param troubles where what goes wrong is gathered
 */
record Trial(SurveyedFile file, Troubles troubles) {

  /** Reads a measure. */
  ReadAttempt read(ChartAsk ask) {
    FileFindings findings = file.findings();
    try {
      List<Measured> measured =
          file.measured(ask.columns(), ask.options(), ask.grouping(), findings);
      troubles.notices(findings.notices());
      return new ReadAttempt(measured, Optional.empty());
    } catch (DataException refused) {
      return new ReadAttempt(List.of(), Optional.of(refused));
    }
  }

  /** The chart of each group worked out; empty, with its problems, where one can't be. */
  Optional<ChartPlan> plan(ChartAsk ask) {
    ReadAttempt attempt = read(ask);
    attempt.refused().ifPresent(troubles::problems);
    return drawn(ask, attempt.measured());
  }

  /** The chart of each group that was read; empty where there are none, or one can't be drawn. */
  Optional<ChartPlan> drawn(ChartAsk ask, List<Measured> measured) {
    List<ChartAnalysis> charts = charts(measured);
    if (charts.isEmpty()) {
      return Optional.empty();
    }
    ChartAnalysis first = charts.get(0);
    int points = first.measured().subgroups().size();
    return Optional.of(new ChartPlan(ask, first.setup().choice(), charts.size(), points));
  }

  /** Each group's chart; none where one can't be drawn. */
  static List<ChartAnalysis> charts(List<Measured> measured) {
    try {
      ChartRequest asked = new ChartRequest.Together(measured).of(ChartRequest.standard());
      List<ChartAnalysis> charts = new ArrayList<>();
      for (Measured one : measured) {
        charts.add(ChartAnalysis.of(one, asked, Phases.one(one.subgroups())));
      }
      return charts;
    } catch (MisuseException | UnusableException unsuited) {
      return List.of();
    }
  }

  /** How many sites a funnel shows, totals among them left out; none where it can't be drawn. */
  int sites(ChartAsk ask) {
    FileFindings findings = file.findings();
    try {
      List<ChartAnalysis> charts =
          charts(file.sites(ask.columns(), ask.options(), ask.grouping(), findings));
      troubles.notices(findings.notices());
      boolean funnel =
          charts.size() > 1 && Comparison.whole(charts, Optional.empty()).funnel().isPresent();
      return funnel ? charts.size() : 0;
    } catch (DataException refused) {
      troubles.problems(refused);
      return 0;
    } catch (MisuseException | UnusableException unsuited) {
      return 0;
    }
  }

  /** How many categories a Pareto chart shows; none where it can't be drawn. */
  int categories(CategoryColumns columns, ReadingOptions options) {
    FileFindings findings = file.findings();
    try {
      return CategoryReader.tallies(file.table(columns.columns()), columns, options, findings)
          .stream()
          .mapToInt(tally -> Pareto.of(tally, Missing.APART).categories())
          .sum();
    } catch (DataException refused) {
      return 0;
    }
  }
}
