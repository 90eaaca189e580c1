package org.centreline.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Phases;
import org.centreline.rule.RuleSets;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where lines lie: about the centre, within what is possible, level where nothing differs. */
class LinePropertiesTest {

  private static final double CLOSE = 1e-9;

  @TestFactory
  Stream<DynamicTest> linesLieInOrder() {
    return Cases.everyType(
        (type, random) -> {
          Lines lines = Cases.asked(type, random).analysis().points().raw();
          List<Doubles> upwards =
              List.of(
                  lines.lower(),
                  lines.lowerTwoSigma(),
                  lines.lowerOneSigma(),
                  lines.upperOneSigma(),
                  lines.upperTwoSigma(),
                  lines.upper());
          for (int i = 0; i < lines.centre().size(); i++) {
            for (int line = 1; line < upwards.size(); line++) {
              assertOrder(upwards.get(line - 1).get(i), upwards.get(line).get(i));
            }
            assertOrder(lines.lower().get(i), lines.centre().get(i));
            assertOrder(lines.centre().get(i), lines.upper().get(i));
          }
        });
  }

  private static void assertOrder(double below, double above) {
    assertFalse(below > above + CLOSE * Math.abs(above), below + " above " + above);
  }

  @TestFactory
  Stream<DynamicTest> whatIsDrawnIsWhatWasWorkedOutCutOffWhereNothingCanBe() {
    return Cases.everyType(
        (type, random) -> {
          ChartAnalysis analysis = Cases.asked(type, random).analysis();
          Points points = analysis.points();
          double most = type.traits().has(Trait.SHARE) ? 1 : Double.POSITIVE_INFINITY;
          for (int i = 0; i < points.size(); i++) {
            assertEquals(points.raw().centre().get(i), points.drawn().centre().get(i));
            assertCut(points.raw().lower().get(i), points.drawn().lower().get(i), most);
            assertCut(points.raw().upper().get(i), points.drawn().upper().get(i), most);
          }
        });
  }

  /** The same, or moved to the nearest thing possible; no time has a power below 0. */
  private static void assertCut(double raw, double drawn, double most) {
    boolean same = Double.compare(raw, drawn) == 0;
    boolean atZero = (raw < 0 || Double.isNaN(raw)) && drawn == 0;
    boolean atMost = raw > most && drawn == most;
    boolean counts = drawn < raw && !Double.isInfinite(drawn);
    assertTrue(same || atZero || atMost || counts, raw + " drawn at " + drawn);
    assertFalse(drawn > most + CLOSE, drawn + " beyond " + most);
  }

  @TestFactory
  Stream<DynamicTest> exactlyThePointsOutsideAreMarkedAsOutside() {
    return Cases.everyType(
        (type, random) -> {
          if (!type.traits().has(Trait.LIMITS)) {
            return;
          }
          ChartAnalysis analysis =
              Cases.trial(type, random)
                  .convention(Conventions.EXACT)
                  .rules(RuleSets.THREE_SIGMA)
                  .analysis();
          Points points = analysis.points();
          for (int i = 0; i < points.size(); i++) {
            double value = points.track().statistic().get(i);
            double above = value - points.raw().upper().get(i);
            double below = points.raw().lower().get(i) - value;
            double off = Math.max(above, below);
            if (Math.abs(off) > CLOSE * (1 + Math.abs(value))) {
              boolean outside = off > 0 && points.statuses().get(i) == Status.INCLUDED;
              assertEquals(outside, !points.marks().get(i).isEmpty(), "point " + i + " " + off);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> subgroupsOfOneSizeHaveLevelLines() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = even(type, random).convention(Conventions.EXACT);
          Lines lines = trial.analysis().points().raw();
          assertLevel(lines.centre());
          if (!type.traits().has(Trait.ACCUMULATES)) {
            assertLevel(lines.upper());
            assertLevel(lines.lower());
          }
        });
  }

  private static void assertLevel(Doubles line) {
    double spread = line.max() - line.min();
    assertFalse(spread > CLOSE * Math.max(1, Math.abs(line.max())), "from " + line.min() + spread);
  }

  /** A chart of subgroups that are all of one size. */
  private static Sample even(ChartType type, Random random) {
    Sample plain = Cases.plain(type, random);
    int size = 2 + random.nextInt(5);
    Series series = plain.measured().series();
    Series even = series;
    if (series instanceof Samples samples) {
      even = new Samples(samples.members().stream().map(m -> same(m, size, random)).toList());
    } else if (series instanceof Proportions) {
      even = new Proportions(series.numerators(), series.numerators().map(v -> 400));
    } else if (series instanceof Rates) {
      even = new Rates(series.numerators(), series.numerators().map(v -> 37.5));
    }
    return PlainSample.placed(even, plain.phases()).asking(plain.request());
  }

  private static Doubles same(Doubles members, int size, Random random) {
    double first = members.size() == 0 ? 0 : members.get(0);
    return Doubles.tabulate(size, i -> first + random.nextGaussian());
  }

  @TestFactory
  Stream<DynamicTest> equalDenominatorsGiveTheFormulaOfTheBook() {
    return Cases.everyType(
        (type, random) -> {
          boolean share = type.id().equals("p");
          if (!share && !type.id().equals("u")) {
            return;
          }
          int size = 20;
          double n = 50 + random.nextInt(100);
          Doubles counts = Doubles.tabulate(size, i -> random.nextInt(50));
          Doubles same = counts.map(v -> n);
          Sample trial =
              PlainSample.placed(
                  share ? new Proportions(counts, same) : new Rates(counts, same),
                  Phases.one(size));
          Lines lines = trial.type(type).convention(Conventions.EXACT).analysis().points().raw();
          double centre = counts.sum() / (size * n);
          double variance = share ? centre * (1 - centre) / n : centre / n;
          assertEquals(centre, lines.centre().get(7), CLOSE);
          assertEquals(centre + 3 * Math.sqrt(variance), lines.upper().get(7), CLOSE);
          assertEquals(centre - 3 * Math.sqrt(variance), lines.lower().get(7), CLOSE);
        });
  }

  @TestFactory
  Stream<DynamicTest> whatLiesOutsideTheBaselineDoesNotMoveTheLines() {
    return Cases.everyType(
        (type, random) -> {
          Sample plain = Cases.plain(type, random).convention(Conventions.EXACT);
          boolean alike = plain.measured().series() instanceof Individuals;
          if (!alike || type.traits().has(Trait.ACCUMULATES)) {
            return;
          }
          int count = 1 + random.nextInt(plain.phases().size());
          Sample frozen = Changed.frozen(plain, count);
          Sample other = Changed.mapped(frozen, row -> beyond(row, count));
          assertEquals(frozen.analysis().points().raw(), other.analysis().points().raw());
        });
  }

  private static Doubles beyond(Doubles row, int count) {
    return Doubles.tabulate(row.size(), i -> i < count ? row.get(i) : row.get(i) + 500);
  }

  @TestFactory
  Stream<DynamicTest> aGivenCentreIsTheCentreOfEveryPhaseBaselineOrNot() {
    return Cases.everyType(
        (type, random) -> {
          double centre = (1 + random.nextInt(8)) / 8.0;
          if (type.id().equals("g-percentile")) {
            return;
          }
          Sample trial = Cases.trial(type, random).given(centre(centre));
          double expected = type.traits().has(Trait.DECISION_INTERVAL) ? 0 : centre;
          trial.analysis().points().raw().centre().present().stream()
              .forEach(actual -> assertEquals(expected, actual, CLOSE));
        });
  }

  /** The line of a g chart with percentiles is the median that belongs to a mean. */
  private static Given centre(double centre) {
    return new Given(OptionalDouble.of(centre), OptionalDouble.empty());
  }

  @TestFactory
  Stream<DynamicTest> aGivenSigmaSetsTheLimitsOfEveryPhase() {
    return Cases.everyType(
        (type, random) -> {
          if (!type.id().equals("xmr")) {
            return;
          }
          double centre = random.nextInt(100) - 50;
          Lines lines = Cases.trial(type, random).given(centre, 4).analysis().points().raw();
          assertEquals(lines.centre().map(v -> v + 12), lines.upper());
          assertEquals(lines.centre().map(v -> v - 12), lines.lower());
        });
  }
}
