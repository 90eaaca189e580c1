package org.centreline.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.PhaseFacts;
import org.centreline.analysis.Status;
import org.centreline.phase.Span;
import org.centreline.rule.Runs;
import org.centreline.series.Doubles;
import org.centreline.words.Moments;
import org.centreline.words.Numbers;

/** The phases of a chart as people read them: one row each. */
public final class PhaseTable {

  private static final String NOTHING = "-";

  private final ChartAnalysis analysis;
  private final Numbers numbers;
  private final Moments moments;

  private PhaseTable(ChartAnalysis analysis) {
    this.analysis = analysis;
    this.numbers = Numbers.of(analysis);
    this.moments = new Moments(analysis.measured().subgroups());
  }

  /** The table; only columns in which a phase has something. */
  public static Table of(ChartAnalysis analysis) {
    return new PhaseTable(analysis).table();
  }

  private Table table() {
    TableMaker<PhaseFacts> table = new TableMaker<>();
    table.numbers("Phase", facts -> Integer.toString(facts.phase().index()));
    table.words("From", facts -> moments.label(facts.phase().span().first()));
    table.words("To", facts -> moments.label(facts.phase().span().last()));
    table.numbers("Points", facts -> Numbers.count(included(facts.phase().span())));
    if (any(facts -> facts.phase().isFrozen())) {
      table.numbers("Baseline", facts -> Numbers.count(facts.basePoints()));
    }
    table.numbers(analysis.setup().choice().type().centreName(), facts -> number(facts.centre()));
    if (any(PhaseFacts::limits)) {
      table.numbers("LPL", facts -> limit(facts, analysis.points().drawn().lower()));
      table.numbers("UPL", facts -> limit(facts, analysis.points().drawn().upper()));
    }
    if (usesRuns()) {
      table.numbers("Longest run", facts -> runs(facts, PhaseTable::longest));
      table.numbers("Crossings", facts -> runs(facts, PhaseTable::crossings));
    }
    if (any(facts -> facts.phase().label().isPresent())) {
      table.words("Label", facts -> facts.phase().label().orElse(""));
    }
    return table.of(analysis.phases());
  }

  private boolean any(Predicate<PhaseFacts> holds) {
    return analysis.phases().stream().anyMatch(holds);
  }

  private boolean usesRuns() {
    List<String> runs = List.of("longest-run", "crossings");
    return analysis.setup().rules().rules().stream().anyMatch(rule -> runs.contains(rule.id()));
  }

  private int included(Span span) {
    List<Status> statuses = analysis.points().statuses().subList(span.first(), span.last() + 1);
    return (int) statuses.stream().filter(status -> status == Status.INCLUDED).count();
  }

  /** A limit at the last subgroup of a phase. */
  private String limit(PhaseFacts facts, Doubles line) {
    return number(line.get(facts.phase().span().last()));
  }

  private String number(double number) {
    return Double.isNaN(number) ? NOTHING : numbers.plain(number);
  }

  private static String runs(PhaseFacts facts, Function<Runs, String> cell) {
    return facts.runs().filter(Runs::isDefined).map(cell).orElse(NOTHING);
  }

  private static String longest(Runs runs) {
    return runs.longestRun() + " (max " + runs.longestRunMax() + ")";
  }

  private static String crossings(Runs runs) {
    return runs.crossings() + " (min " + runs.crossingsMin() + ")";
  }
}
