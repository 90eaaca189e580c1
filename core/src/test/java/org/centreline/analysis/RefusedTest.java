package org.centreline.analysis;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.analysis.compare.SiteCounts;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.GroupData;
import org.centreline.analysis.outcome.model.FollowUp;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.analysis.outcome.model.SeasonCycle;
import org.centreline.analysis.outcome.model.SeasonLook;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.chart.limit.Bounds;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.fit.NestedTest;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions that mean nothing, asked in Java, are refused where they are put together. */
class RefusedTest {

  private static final Doubles ONE = Doubles.of(1);
  private static final Doubles TWO = Doubles.of(1, 2);

  static Stream<Executable> baselines() {
    return Stream.of(
        () -> new PlanBaseline(0, 0, 0, 0),
        () -> new PlanBaseline(0, Double.POSITIVE_INFINITY, 0, 0),
        () -> new PlanBaseline(0, 1, -0.1, 0),
        () -> new PlanBaseline(0, 1, 0.91, 0));
  }

  static Stream<Executable> funnels() {
    Stream<Executable> shares =
        DoubleStream.of(0, 0.5, Double.NaN)
            .mapToObj(
                share ->
                    () ->
                        new FunnelRequest(
                            FunnelKind.RATE, Optional.empty(), FunnelConvention.EXACT, share));
    return Stream.concat(
        shares,
        Stream.of(
            () -> FunnelRequest.usual(FunnelKind.RATE).times(0),
            () -> new SiteCounts(List.of("a", "b"), ONE, TWO),
            () -> new SiteCounts(List.of("a", "b"), TWO, ONE)));
  }

  static Stream<Executable> outcomes() {
    NestedTest test = new NestedTest(1, 1, 10, 0);
    return Stream.of(
        () -> new FollowUp(0, OptionalInt.empty()),
        () -> new FollowUp(1, OptionalInt.of(-1)),
        () -> phasedIn(-1, OptionalInt.empty()),
        () -> phasedIn(0, OptionalInt.of(-1)),
        () -> new SeasonLook(SeasonCycle.YEAR, Season.none(), test, 0, true),
        () -> new SeasonLook(SeasonCycle.YEAR, Season.none(), test, 1, true));
  }

  private static ModelRequest phasedIn(int subgroups, OptionalInt lag) {
    return new ModelRequest(subgroups, Optional.empty(), Optional.empty(), Optional.empty(), lag);
  }

  static Stream<Executable> comparisons() {
    return Stream.of(
        () -> new GroupData("before", TWO, ONE),
        () ->
            new BeforeAfter(
                BeforeAfter.Pairing.GROUPS,
                BeforeAfter.OutcomeScale.RATES,
                "falls",
                Meaning.plain(),
                "",
                List.of(),
                List.of()),
        () ->
            new Meaning(
                Optional.empty(),
                Better.UP,
                OptionalDouble.of(1),
                Optional.of(new Bounds(1, 2)),
                Scale.plain(),
                OptionalInt.empty(),
                List.of(),
                Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource({"baselines", "funnels", "outcomes", "comparisons"})
  void isRefused(Executable made) {
    assertThrows(IllegalArgumentException.class, made);
  }
}
