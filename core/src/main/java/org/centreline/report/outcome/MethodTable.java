package org.centreline.report.outcome;

import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.MethodResult;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.words.Numbers;
import org.centreline.words.Shares;
import org.centreline.words.outcome.MethodNames;

/** The mean effect under every method. */
public final class MethodTable {

  private MethodTable() {}

  /** The table. */
  public static Table of(OutcomeAnalysis analysis, OutcomeFit fit) {
    Numbers numbers = Numbers.of(analysis.chart());
    return new TableMaker<MethodResult>()
        .words("Method", result -> MethodNames.of(result.id(), analysis.model().kind()))
        .numbers("Mean difference", result -> numbers.plain(result.difference().value()))
        .numbers("95% CI", result -> EffectTable.range(result.difference(), numbers))
        .numbers("Relative", result -> Shares.signed(result.relative()))
        .words("Why none", result -> result.reason().orElse(""))
        .of(fit.sensitivity());
  }
}
