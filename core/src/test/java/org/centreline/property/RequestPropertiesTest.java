package org.centreline.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Options as they are typed: those that ask for nothing change nothing. */
@Tag("once")
class RequestPropertiesTest {

  private static final List<PhaseRequest.Exclusion> NOTHING = List.of();

  private static Sample data(ChartType type, Random random) {
    Sample trial = Cases.plain(type, random);
    return trial.placed(Phases.one(trial.phases().size())).monthly();
  }

  private static ChartAnalysis typed(Sample trial, PhaseRequest phases) {
    ChartRequest r = trial.request();
    ChartRequest asked = r.with(phases);
    Locator locator =
        new Locator(trial.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    return ChartAnalysis.of(trial.measured(), asked, locator);
  }

  private static Stream<DynamicTest> sameAsNone(
      java.util.function.Function<Sample, PhaseRequest> asked) {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = data(type, random);
          for (UnaryOperator<Sample> convention : conventions()) {
            Sample either = convention.apply(trial);
            ChartAnalysis none = typed(either, PhaseRequest.none());
            ChartAnalysis some = typed(either, asked.apply(either));
            assertEquals(none.points(), some.points());
            assertEquals(none.findings(), some.findings());
            assertEquals(none.variation(), some.variation());
            assertEquals(none.phases(), some.phases());
            assertEquals(none.warnings(), some.warnings());
          }
        });
  }

  private static List<UnaryOperator<Sample>> conventions() {
    return List.of(t -> t.convention(Conventions.MDC), t -> t.convention(Conventions.EXACT));
  }

  @TestFactory
  Stream<DynamicTest> excludingNothingIsNoOption() {
    return sameAsNone(trial -> new PhaseRequest(List.of(), Baseline.whole(), NOTHING));
  }

  @TestFactory
  Stream<DynamicTest> aBaselineOfAsManySubgroupsAsThereAreIsNoOption() {
    return sameAsNone(
        trial ->
            new PhaseRequest(
                List.of(), new Baseline.First(trial.measured().series().size()), NOTHING));
  }

  @TestFactory
  Stream<DynamicTest> aBaselineFromTheFirstToTheLastSubgroupIsNoOption() {
    return sameAsNone(
        trial -> {
          List<String> labels = trial.measured().subgroups().labels();
          Baseline.Range all = new Baseline.Range(labels.get(0), labels.get(labels.size() - 1));
          return new PhaseRequest(List.of(), new Baseline.Between(List.of(all)), NOTHING);
        });
  }

  @TestFactory
  Stream<DynamicTest> countedAndDatedBaselinesAreTheSame() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = data(type, random);
          List<String> labels = trial.measured().subgroups().labels();
          int count = 1 + random.nextInt(labels.size());
          Baseline.Range dates = new Baseline.Range(labels.get(0), labels.get(count - 1));
          ChartAnalysis counted =
              typed(trial, new PhaseRequest(List.of(), new Baseline.First(count), NOTHING));
          ChartAnalysis dated =
              typed(
                  trial,
                  new PhaseRequest(List.of(), new Baseline.Between(List.of(dates)), NOTHING));
          assertEquals(counted.points(), dated.points());
          assertEquals(counted.phases(), dated.phases());
        });
  }
}
