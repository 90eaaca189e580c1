package org.centreline.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Lines;
import org.centreline.phase.Phase;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Where limits come from, for every kind of chart under the conventions that owe these rules. */
@Tag("once")
class BaselinePropertiesTest {

  private static final int FLOOR = 13;

  @TestFactory
  Stream<DynamicTest> freezingTheFirstIsTheFirstAlone() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.plain(type, random);
          int count = 1 + random.nextInt(trial.phases().size());
          for (UnaryOperator<Sample> convention : conventions()) {
            ChartAnalysis alone = convention.apply(Changed.head(trial, count)).analysis();
            ChartAnalysis frozen = convention.apply(Changed.frozen(trial, count)).analysis();
            boolean enough = alone.lastPhase().basePoints() >= FLOOR;
            // Points that never vary make no limits that others could be held against.
            boolean flat = frozen.lastPhase().flat();
            if (flat) {
              continue;
            }
            if (enough || alone.setup().convention().equals(Conventions.EXACT)) {
              assertSameStart(alone, frozen, count);
              assertEquals(alone.lastPhase().level().sigmaZ(), frozen.lastPhase().level().sigmaZ());
            }
          }
        });
  }

  private static List<UnaryOperator<Sample>> conventions() {
    return List.of(
        trial -> trial.convention(Conventions.MDC), trial -> trial.convention(Conventions.EXACT));
  }

  private static void assertSameStart(ChartAnalysis alone, ChartAnalysis whole, int count) {
    UnaryOperator<Doubles> start = line -> line.slice(0, count - 1);
    assertEquals(alone.points().raw(), whole.points().raw().each(start), "lines");
    assertEquals(alone.points().drawn(), whole.points().drawn().each(start), "lines as drawn");
    assertEquals(
        alone.points().track().statistic(),
        start.apply(whole.points().track().statistic()),
        "statistic");
  }

  @TestFactory
  Stream<DynamicTest> freezingAllIsFreezingNothing() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.plain(type, random);
          assertEquals(trial.analysis(), Changed.frozen(trial, trial.phases().size()).analysis());
        });
  }

  @TestFactory
  Stream<DynamicTest> aFurtherPointNeverChangesAFrozenPhase() {
    return Cases.everyType(
        (type, random) -> {
          Sample longer = Cases.plain(type, random);
          int size = longer.phases().size();
          if (size < 3) {
            return;
          }
          int count = 1 + random.nextInt(size - 2);
          Sample shorter = Changed.head(longer, size - 1);
          for (UnaryOperator<Sample> convention : conventions()) {
            assertSameStart(
                convention.apply(Changed.frozen(shorter, count)).analysis(),
                convention.apply(Changed.frozen(longer, count)).analysis(),
                size - 1);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> eachPhaseIsAsItWouldBeAlone() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.trial(type, random);
          for (UnaryOperator<Sample> convention : conventions()) {
            ChartAnalysis whole = convention.apply(trial).analysis();
            whole.phases().forEach(facts -> assertAlone(convention, trial, whole, facts));
          }
        });
  }

  private static void assertAlone(
      UnaryOperator<Sample> convention, Sample trial, ChartAnalysis whole, PhaseFacts facts) {
    Phase phase = facts.phase();
    Span span = phase.span();
    ChartAnalysis alone = convention.apply(Changed.part(trial, span, phase.baseline())).analysis();
    UnaryOperator<Doubles> cut = line -> line.slice(span.first(), span.last());
    Lines lines = whole.points().raw().each(cut);
    assertEquals(alone.points().raw(), lines, "lines of phase " + phase.index());
    assertEquals(
        alone.points().marks(),
        whole.points().marks().subList(span.first(), span.last() + 1),
        "marks of phase " + phase.index());
    assertEquals(alone.lastPhase().runs(), facts.runs(), "runs of phase " + phase.index());
    assertEquals(alone.lastPhase().level(), facts.level(), "level of phase " + phase.index());
  }

  @TestFactory
  Stream<DynamicTest> whatIsExcludedHasNoSay() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.plain(type, random).convention(Conventions.EXACT);
          if (trial.measured().series() instanceof Individuals) {
            Sample other = Changed.mapped(trial, row -> withoutExcluded(row, trial));
            assertEquals(trial.analysis().phases(), other.analysis().phases());
            assertEquals(trial.analysis().findings(), other.analysis().findings());
          }
        });
  }

  private static Doubles withoutExcluded(Doubles row, Sample trial) {
    return Doubles.tabulate(
        row.size(), i -> trial.phases().exclusions().holds(i) ? 1000 : row.get(i));
  }
}
