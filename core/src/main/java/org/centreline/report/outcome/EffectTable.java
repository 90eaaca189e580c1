package org.centreline.report.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.EffectAt;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.OutcomeFit.MethodResult;
import org.centreline.outcome.fit.Estimate;
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.words.Numbers;
import org.centreline.words.Shares;
import org.centreline.words.SubgroupWords;
import org.centreline.words.outcome.MethodNames;

/** The tables of an outcome's effect: at the dates that people ask about, and by every method. */
final class EffectTable {

  /** A row: when, and what. */
  private record Row(
      String when, double fitted, double expected, Estimate difference, Estimate relative) {}

  private EffectTable() {}

  /** The effect at the dates that people ask about, and on average. */
  static Table of(OutcomeAnalysis analysis, OutcomeFit fit) {
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    Numbers numbers = Numbers.of(analysis.chart());
    List<Row> rows = new ArrayList<>();
    rows.add(row("First: ", fit.first(), moments));
    fit.horizon().ifPresent(effect -> rows.add(row("", effect, moments)));
    rows.add(row("Latest: ", fit.latest(), moments));
    rows.add(
        new Row(
            "On average since",
            fit.mean().fitted(),
            fit.mean().counterfactual(),
            fit.mean().difference(),
            fit.mean().relative()));
    return new TableMaker<Row>()
        .words("When", Row::when)
        .numbers("Fitted", row -> numbers.plain(row.fitted()))
        .numbers("Expected", row -> numbers.plain(row.expected()))
        .numbers("Difference", row -> numbers.plain(row.difference().value()))
        .numbers("95% CI", row -> range(row.difference(), numbers))
        .numbers("Relative", row -> Shares.signed(row.relative()))
        .of(rows);
  }

  private static Row row(String which, EffectAt effect, SubgroupWords moments) {
    return new Row(
        which + moments.label(effect.position()),
        effect.fitted(),
        effect.counterfactual(),
        effect.difference(),
        effect.relative());
  }

  /** The mean effect under every method. */
  static Table methods(OutcomeAnalysis analysis, OutcomeFit fit) {
    Numbers numbers = Numbers.of(analysis.chart());
    return new TableMaker<MethodResult>()
        .words("Method", result -> MethodNames.of(result.id(), analysis.model().kind()))
        .numbers("Mean difference", result -> numbers.plain(result.difference().value()))
        .numbers("95% CI", result -> range(result.difference(), numbers))
        .numbers("Relative", result -> Shares.signed(result.relative()))
        .words("Why none", result -> result.reason().orElse(""))
        .of(fit.sensitivity());
  }

  private static String range(Estimate estimate, Numbers numbers) {
    return numbers.plain(estimate.lower()) + " to " + numbers.plain(estimate.upper());
  }
}
