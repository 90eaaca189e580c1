package org.centreline.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must not change, or change just so, where data is scaled, moved, negated or turned. */
class SymmetryPropertiesTest {

  private static final Set<String> TURNING_THE_SIGN = Set.of("run", "xmr", "xbar", "ewma", "cusum");

  @TestFactory
  Stream<DynamicTest> multiplyingScalesWhatIsShownButNoSignal() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.asked(type, random);
          double factor = Math.scalb(1 + random.nextDouble(), random.nextInt(20) - 10);
          ChartAnalysis plain = trial.analysis();
          ChartAnalysis shown = trial.multiply(factor).analysis();
          assertEquals(plain.findings(), shown.findings());
          assertEquals(plain.points().marks(), shown.points().marks());
          assertEquals(plain.points().readings(), shown.points().readings());
          assertEquals(plain.variation(), shown.variation());
          assertEquals(plain.points().values().map(v -> v * factor), shown.points().values());
          double lines = type.traits().has(Trait.DECISION_INTERVAL) ? 1 : factor;
          assertEquals(plain.points().raw().times(lines), shown.points().raw());
          assertEquals(plain.points().drawn().times(lines), shown.points().drawn());
        });
  }

  @TestFactory
  Stream<DynamicTest> scalingTheDataScalesItsLines() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.asked(type, random);
          if (type.data() != Data.VALUES && type.data() != Data.SAMPLES) {
            return;
          }
          double factor = Math.scalb(1.0, random.nextInt(40) - 20);
          ChartAnalysis plain = trial.analysis();
          ChartAnalysis scaled = Changed.mapped(trial, row -> row.map(v -> v * factor)).analysis();
          assertEquals(plain.findings(), scaled.findings());
          double lines = type.traits().has(Trait.DECISION_INTERVAL) ? 1 : factor;
          assertClose(plain.points().raw().times(lines), scaled.points().raw());
        });
  }

  /** But for the last bit: a mean of decimals is rounded as such, and halves of them are none. */
  private static void assertClose(Lines expected, Lines actual) {
    List<Function<Lines, Doubles>> rows =
        List.of(
            Lines::centre, Lines::lower, Lines::upper, Lines::lowerTwoSigma, Lines::upperOneSigma);
    for (Function<Lines, Doubles> row : rows) {
      for (int i = 0; i < row.apply(expected).size(); i++) {
        double line = row.apply(expected).get(i);
        double slack = Double.isNaN(line) ? 1 : 1e-13 * Math.abs(line) + 1e-300;
        assertEquals(line, row.apply(actual).get(i), slack);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> movingTheDataMovesItsLines() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.asked(type, random);
          if (type.data() != Data.VALUES && type.data() != Data.SAMPLES) {
            return;
          }
          double by = random.nextInt(2000) - 1000;
          boolean still = type.traits().has(Trait.SPREAD) || type.id().equals("cusum");
          Lines plain = trial.analysis().points().raw();
          Lines moved =
              Changed.mapped(trial, row -> row.map(v -> v + by)).analysis().points().raw();
          double expected = still ? 0 : by;
          assertNear(plain.centre().map(v -> v + expected), moved.centre());
          assertNear(plain.lower().map(v -> v + expected), moved.lower());
          assertNear(plain.upper().map(v -> v + expected), moved.upper());
        });
  }

  private static void assertNear(Doubles expected, Doubles actual) {
    IntStream.range(0, expected.size())
        .forEach(i -> assertEquals(expected.get(i), actual.get(i), 1e-9, "point " + i));
  }

  @TestFactory
  Stream<DynamicTest> turningTimeRoundKeepsLinesAndPointsBeyondThem() {
    return Cases.everyType(
        (type, random) -> {
          if (type.traits().has(Trait.ACCUMULATES)) {
            return;
          }
          Sample trial = Cases.plain(type, random).convention(Conventions.EXACT);
          // Of an excluded point's two steps the later one counts for its neighbour.
          if (type.id().equals("ms") && trial.phases().exclusions().count() > 0) {
            return;
          }
          ChartAnalysis forth = trial.analysis();
          ChartAnalysis back = Changed.reversed(trial).analysis();
          assertEquals(forth.points().raw(), back.points().raw().each(Changed::reversed));
          if (!type.traits().has(Trait.DIFFERENCES)) {
            assertEquals(beyond(forth), Changed.reversed(beyond(back)));
            assertEquals(
                forth.lastPhase().runs().map(r -> List.of(r.longestRun(), r.crossings())),
                back.lastPhase().runs().map(r -> List.of(r.longestRun(), r.crossings())));
          }
        });
  }

  private static Doubles beyond(ChartAnalysis analysis) {
    List<List<String>> marks = analysis.points().marks();
    return Doubles.tabulate(marks.size(), i -> marks.get(i).contains("beyond-limits") ? 1 : 0);
  }

  @TestFactory
  Stream<DynamicTest> negatingTurnsHighAndLowRound() {
    return Cases.everyType(
        (type, random) -> {
          if (!TURNING_THE_SIGN.contains(type.id())) {
            return;
          }
          Sample trial = Cases.asked(type, random);
          Sample negated = Changed.mapped(trial, row -> row.map(v -> -v));
          ChartAnalysis plain = trial.analysis();
          ChartAnalysis turned = negated.better(opposite(trial)).analysis();
          assertEquals(plain.points().readings(), turned.points().readings());
          assertEquals(plain.variation().map(SymmetryPropertiesTest::turned), turned.variation());
          assertEquals(plain.points().raw().lower().map(v -> 0 - v), turned.points().raw().upper());
          assertEquals(
              plain.findings().stream().map(SymmetryPropertiesTest::turned).sorted().toList(),
              turned.findings().stream().map(SymmetryPropertiesTest::told).sorted().toList());
          assertSwapped(plain, negated.analysis());
        });
  }

  private static Better opposite(Sample trial) {
    return switch (trial.request().meaning().better()) {
      case UP -> Better.DOWN;
      case DOWN -> Better.UP;
      case NEITHER -> Better.NEITHER;
    };
  }

  private static String turned(Finding finding) {
    Side side =
        switch (finding.signal().side()) {
          case ABOVE -> Side.BELOW;
          case BELOW -> Side.ABOVE;
          case UP -> Side.DOWN;
          case DOWN -> Side.UP;
          case BOTH -> Side.BOTH;
          case NONE -> Side.NONE;
        };
    String rule = finding.signal().rule();
    String other =
        rule.equals("decision-interval-up")
            ? "decision-interval-down"
            : rule.replace("interval-down", "interval-up");
    return other + finding.signal().marks() + side;
  }

  private static String told(Finding finding) {
    return finding.signal().rule() + finding.signal().marks() + finding.signal().side();
  }

  private static Variation turned(Variation variation) {
    return switch (variation) {
      case COMMON_CAUSE -> Variation.COMMON_CAUSE;
      case IMPROVING_HIGH -> Variation.IMPROVING_LOW;
      case IMPROVING_LOW -> Variation.IMPROVING_HIGH;
      case CONCERNING_HIGH -> Variation.CONCERNING_LOW;
      case CONCERNING_LOW -> Variation.CONCERNING_HIGH;
      case SPECIAL_CAUSE_HIGH -> Variation.SPECIAL_CAUSE_LOW;
      case SPECIAL_CAUSE_LOW -> Variation.SPECIAL_CAUSE_HIGH;
    };
  }

  /** With one direction, better becomes worse wherever a point is not both. */
  private static void assertSwapped(ChartAnalysis plain, ChartAnalysis negated) {
    for (int i = 0; i < plain.points().size(); i++) {
      if (sides(plain, i) == 1) {
        Reading before = plain.points().readings().get(i);
        Reading expected =
            before == Reading.IMPROVEMENT
                ? Reading.CONCERN
                : before == Reading.CONCERN ? Reading.IMPROVEMENT : before;
        assertEquals(expected, negated.points().readings().get(i), "point " + i);
      }
    }
  }

  private static long sides(ChartAnalysis analysis, int position) {
    return analysis.findings().stream()
        .filter(f -> f.signal().marks(position))
        .map(f -> Optional.of(f.signal().side()).filter(Side::isHigh))
        .distinct()
        .map(Optional::isPresent)
        .distinct()
        .count();
  }
}
