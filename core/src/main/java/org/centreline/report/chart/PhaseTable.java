package org.centreline.report.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.Lines;
import org.centreline.phase.Span;
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.rule.CountOfRuns;
import org.centreline.rule.sequence.Runs;
import org.centreline.series.Doubles;
import org.centreline.words.Centre;
import org.centreline.words.Decimal;
import org.centreline.words.Numbers;
import org.centreline.words.PhaseLine;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.JointWords;

/** The phases of a chart as people read them: one row each. */
final class PhaseTable {

  private static final String NOTHING = "-";

  /** Behind the name of a line that differs from subgroup to subgroup. */
  private static final String LAST = " (last)";

  private final ChartAnalysis analysis;
  private final Numbers numbers;
  private final SubgroupWords moments;
  private final TableMaker<PhaseFacts> table = new TableMaker<>();

  private PhaseTable(ChartAnalysis analysis) {
    this.analysis = analysis;
    this.numbers = Numbers.of(analysis);
    this.moments = new SubgroupWords(analysis.measured().subgroups());
  }

  /** The table; only columns in which a phase has something. */
  static Table of(ChartAnalysis analysis) {
    return new PhaseTable(analysis).table();
  }

  private Table table() {
    table.numbers("Phase", facts -> Integer.toString(facts.phase().index()));
    table.words("From", facts -> moments.label(facts.phase().span().first()));
    table.words("To", facts -> moments.label(facts.phase().span().last()));
    table.numbers("Points", facts -> Numbers.count(included(facts.phase().span())));
    if (any(facts -> facts.phase().isFrozen())) {
      table.numbers("Baseline", facts -> Numbers.count(facts.basePoints()));
    }
    lines();
    runs();
    if (any(facts -> facts.phase().label().isPresent())) {
      table.words("Label", facts -> facts.phase().label().orElse(""));
    }
    return table.of(analysis.phases());
  }

  private void lines() {
    Lines drawn = analysis.points().drawn();
    String last = varies(drawn.centre()) ? LAST : "";
    if (CaseWords.speakOf(analysis)) {
      CaseWords words = new CaseWords(analysis);
      table.numbers("Events", facts -> words.seen(facts.phase().span()));
      table.numbers("Expected", facts -> words.awaited(facts.phase().span()));
      table.numbers("Decision interval", facts -> twoPlaces(facts.level().decisionInterval()));
      return;
    }
    table.numbers(Centre.heading(analysis) + last, facts -> number(facts.centre()));
    if (any(facts -> !Double.isNaN(facts.level().decisionInterval()))) {
      table.numbers("Decision interval", facts -> interval(facts.level().decisionInterval()));
    } else if (any(PhaseFacts::limits)) {
      boolean joint = JointWords.speakOf(analysis);
      if (!joint) {
        limit("LPL", drawn.lower());
      }
      limit(joint ? "Limit" : "UPL", drawn.upper());
    }
    if (any(facts -> !Double.isNaN(facts.level().sigmaZ()))) {
      table.numbers("Sigma z", facts -> twoPlaces(facts.level().sigmaZ()));
    }
  }

  /** A limit at the end of each phase. */
  private void limit(String name, Doubles line) {
    table.numbers(
        name + (varies(line) ? LAST : ""),
        facts -> number(new PhaseLine(line, facts.phase().span()).last()));
  }

  private boolean varies(Doubles line) {
    return any(facts -> new PhaseLine(line, facts.phase().span()).varies());
  }

  private void runs() {
    if (uses("longest-run", "crossings")) {
      table.numbers("Longest run", facts -> runs(facts, runs -> longest(runs, facts)));
      table.numbers("Crossings", facts -> runs(facts, runs -> crossings(runs, facts)));
    }
    if (uses("too-few-runs", "too-many-runs")) {
      CountOfRuns rule =
          analysis.setup().rules().rules().stream()
              .filter(CountOfRuns.class::isInstance)
              .map(CountOfRuns.class::cast)
              .findFirst()
              .orElseThrow();
      table.numbers("Runs", facts -> runs(facts, runs -> number(runs, facts, rule)));
    }
  }

  private boolean any(Predicate<PhaseFacts> holds) {
    return analysis.phases().stream().anyMatch(holds);
  }

  private boolean uses(String... rules) {
    List<String> asked = List.of(rules);
    return analysis.setup().rules().rules().stream().anyMatch(rule -> asked.contains(rule.id()));
  }

  private int included(Span span) {
    List<Status> statuses = analysis.points().statuses().subList(span.first(), span.last() + 1);
    return (int) statuses.stream().filter(status -> status == Status.INCLUDED).count();
  }

  private String number(double number) {
    return Double.isNaN(number) ? NOTHING : numbers.plain(number);
  }

  private String interval(double interval) {
    return Double.isNaN(interval) ? NOTHING : Numbers.ofLines(analysis).typed(interval);
  }

  private static String twoPlaces(double number) {
    return Double.isNaN(number) ? NOTHING : Decimal.apartFrom(0, number, 2);
  }

  private static String runs(PhaseFacts facts, Function<Runs, String> cell) {
    return facts.runs().filter(Runs::isDefined).map(cell).orElse(NOTHING);
  }

  private String longest(Runs runs, PhaseFacts facts) {
    return runs.longestRun() + besides(facts, "max " + runs.longestRunMax());
  }

  private String crossings(Runs runs, PhaseFacts facts) {
    return runs.crossings() + besides(facts, "min " + runs.crossingsMin());
  }

  private String number(Runs runs, PhaseFacts facts, CountOfRuns rule) {
    int useful = runs.useful();
    String chance = rule.fewest(useful) + " to " + rule.most(useful);
    return runs.crossings() + 1 + (rule.isSaid(useful) ? besides(facts, chance) : "");
  }

  /** What chance explains, where that can be said. */
  private String besides(PhaseFacts facts, String chance) {
    boolean judged = analysis.setup().convention().has(Oddity.RUNS_JUDGED_AMONG_TIES);
    return " (" + (facts.tied() && !judged ? "not judged" : chance) + ")";
  }
}
