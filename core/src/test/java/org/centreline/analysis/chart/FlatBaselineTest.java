package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Scale;
import org.centreline.chart.CChart;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.PChart;
import org.centreline.chart.UChart;
import org.centreline.chart.XbarChart;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No limits from a baseline that never varies, on any chart. */
class FlatBaselineTest {

  private static final int FROZEN = 14;
  private static final int POINTS = 22;

  static Stream<ChartType> types() {
    return ChartTypes.all().stream()
        .filter(t -> t != ChartTypes.RUN && t.data() != Data.JOINT)
        .filter(t -> !t.traits().has(Trait.EXPECTATION));
  }

  /** The first fourteen alike, the rest not. */
  private static Series series(ChartType type, double alike) {
    Doubles values = Doubles.tabulate(POINTS, i -> i < FROZEN ? alike : alike + 1 + i % 3);
    Doubles cases = Doubles.repeat(POINTS, 40);
    return switch (type.data()) {
      case VALUES -> new Individuals(values);
      case COUNTS -> new Counts(values);
      case GAPS -> new Gaps(values);
      case SHARES -> new Proportions(values, cases);
      case RATES -> new Rates(values, cases);
      case OUTCOMES, EXPECTED, JOINT -> throw new IllegalArgumentException(type.id());
      case SAMPLES ->
          new Samples(
              IntStream.range(0, POINTS)
                  .mapToObj(i -> Doubles.of(5, 5, 5 + values.get(i) - alike))
                  .toList());
    };
  }

  private static Sample trial(ChartType type) {
    boolean chance = Stream.of(Data.COUNTS, Data.SHARES, Data.RATES).anyMatch(type.data()::equals);
    return of(series(type, chance ? 0 : type.data() == Data.GAPS ? 7 : 5)).type(type);
  }

  private static Sample of(Series series) {
    return PlainSample.placed(series, Phases.one(series.size())).monthly().baseline(FROZEN);
  }

  private static List<String> codes(ChartAnalysis analysis) {
    return analysis.warnings().stream().map(w -> w.code()).toList();
  }

  private static List<String> rules(ChartAnalysis analysis) {
    return analysis.findings().stream().map(f -> f.signal().rule()).toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void givesNoLimitsAndNoPointBeyondThem(ChartType type) {
    boolean ofChance = type == ChartTypes.named("g").orElseThrow();
    if (ofChance || type.id().equals("g-percentile")) {
      // Equal gaps above 0 have limits by the geometric law, as a constant count has by Poisson's.
      return;
    }
    ChartAnalysis analysis = trial(type).analysis();
    assertTrue(codes(analysis).contains("flat-baseline"), type.id() + codes(analysis));
    assertFalse(analysis.lastPhase().limits(), type.id());
    assertFalse(rules(analysis).contains("beyond-limits"), type.id());
    assertFalse(rules(analysis).stream().anyMatch(r -> r.startsWith("decision")), type.id());
    assertTrue(analysis.variation().isEmpty(), type.id());
    assertFalse(analysis.falseAlarm().isKnown(), type.id());
    assertTrue(analysis.falseAlarm().reason().isPresent(), type.id());
  }

  @Test
  void zerosBetweenEventsGiveNoneEither() {
    for (String id : List.of("g", "g-percentile")) {
      ChartType type = ChartTypes.named(id).orElseThrow();
      ChartAnalysis analysis = of(series(type, 0)).type(type).analysis();
      assertTrue(codes(analysis).contains("flat-baseline"), id);
    }
  }

  /** 3/14 = 0.214 of whatever a point is. */
  @ParameterizedTest
  @CsvSource({
    "DAY,day",
    "WEEKDAY,weekday",
    "WEEK,week",
    "QUARTER,quarter",
    "HALF_YEAR,half-year",
    "YEAR,year"
  })
  void noneIsStillPossiblePerPeriod(Rhythm rhythm, String period) {
    Doubles values = Doubles.tabulate(20, i -> i < FROZEN ? 0 : 1);
    String said =
        PlainSample.dated(rhythm, values)
            .type("c")
            .phases(new PhaseRequest(List.of(), new Baseline.First(FROZEN), List.of()))
            .warning("flat-baseline");
    String most = "s still fits a true rate of up to 0.214 a ";
    assertTrue(said.contains("0 in 14 " + period + most + period + " (3/14)"), said);
  }

  /** 3/14 = 0.214 a month, 3/560 of the cases. */
  @Test
  void saysWhatNoneCanStillMean() {
    assertTrue(
        said(CChart.TYPE)
            .contains("0 in 14 months still fits a true rate of up to 0.214 a month (3/14)"),
        said(CChart.TYPE));
    assertTrue(
        said(PChart.TYPE).contains("0 in 560 still fits a true rate of up to 0.00536 (3/560)"),
        said(PChart.TYPE));
    assertTrue(
        said(UChart.TYPE).contains("0 in 560 still fits a true rate of up to 0.00536 (3/560)"),
        said(UChart.TYPE));
  }

  private static String said(ChartType type) {
    return trial(type).analysis().warnings().stream()
        .filter(w -> w.code().equals("flat-baseline"))
        .findFirst()
        .orElseThrow()
        .message();
  }

  @Test
  void limitsOfNoWidthAreNoneWithoutAFreezeToo() {
    Series pasted = new Samples(IntStream.range(0, 14).mapToObj(i -> Doubles.of(i, i)).toList());
    ChartAnalysis analysis =
        PlainSample.placed(pasted, Phases.one(14)).type(XbarChart.TYPE).analysis();
    assertTrue(codes(analysis).contains("flat-baseline"));
    assertFalse(rules(analysis).contains("beyond-limits"));
  }

  @Test
  void aSeriesThatNeverVariesKeepsItsLines() {
    ChartAnalysis analysis =
        PlainSample.placed(Doubles.repeat(14, 5), Phases.one(14)).type(ChartTypes.XMR).analysis();
    assertFalse(codes(analysis).contains("flat-baseline"));
    assertEquals(5, analysis.points().raw().upper().get(3));
  }

  @Test
  void namedToolsKeepTheirs() {
    for (Convention convention : List.of(Conventions.QICHARTS2, Conventions.QCC)) {
      ChartAnalysis analysis = trial(CChart.TYPE).convention(convention).analysis();
      assertTrue(analysis.lastPhase().limits());
      assertTrue(codes(analysis).contains("flat-baseline"));
      assertFalse(analysis.falseAlarm().isKnown());
    }
  }

  /** Of a never event one is a signal; so the user has said. */
  @Test
  void aCentreOfNoneIsMeant() {
    Given never = new Given(OptionalDouble.of(0), OptionalDouble.empty());
    ChartAnalysis analysis = trial(CChart.TYPE).given(never).analysis();
    assertFalse(codes(analysis).contains("flat-baseline"));
    assertTrue(rules(analysis).contains("beyond-limits"));
  }

  /** 0 % a month, twelve times, or a wait of 0 days: no month without an event. */
  @Test
  void whatIsNoCountHasNoRuleOfThree() {
    Series zeros = series(ChartTypes.XMR, 0);
    Sample plain = of(zeros).type(ChartTypes.XMR);
    assertTrue(plain.warning("flat-baseline").contains(" 0 in 14 months still fits"));
    assertFalse(plain.scale(Scale.percent()).warning("flat-baseline").contains("still fits"));
    for (Nature.Kind kind : Nature.Kind.values()) {
      Nature nature = new Nature(kind, "said by its heading");
      Sample known = plain.measured(plain.measured().of(nature));
      boolean counted = kind == Nature.Kind.UNKNOWN || kind == Nature.Kind.COUNT;
      assertEquals(counted, known.warning("flat-baseline").contains("still fits"), kind + "");
    }
  }
}
