package org.centreline.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Reading;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.phase.Phases;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What users of other tools found wrong with them; peer-defects.csv says where. */
class PeerDefectsTest {

  private static final String TABLE = "/org/centreline/conformance/peer-defects.csv";

  /** Every defect names a test that there is. */
  @ParameterizedTest
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void everyDefectHasItsTest(String defect, String where, String module, String type, String test)
      throws IOException {
    Path file = Path.of("..", module, "src/test/java", type.replace('.', '/') + ".java");
    String source = Files.readString(file);
    Pattern method = Pattern.compile("(void|> ) ?" + test + "\\(");
    assertTrue(method.matcher(source).find(), defect + " (" + where + "): " + test);
  }

  @Test
  void outerPointsOnOppositeSidesAreNoTwoOfThree() {
    String calm = "1 -1 ".repeat(8);
    Sample opposite =
        PlainSample.placed(calm + "2.5 .2 -2.5 -1 1").type(ChartTypes.XMR).given(0, 1);
    assertEquals(List.of(), opposite.rules(RuleSets.MDC).analysis().findings());
    Sample same = PlainSample.placed(calm + "2.5 .2 2.5 -1 1").type(ChartTypes.XMR).given(0, 1);
    assertEquals(1, same.rules(RuleSets.MDC).analysis().findings().size());
  }

  @Test
  void theNewPhaseJudgesTheTarget() {
    String before = "21 19 ".repeat(10);
    String after = "11 9 ".repeat(10);
    Sample trial = PlainSample.placed(before + "| " + after).type(ChartTypes.XMR).target(16);
    assertEquals(Optional.of(Assurance.PASSING), trial.better(Better.DOWN).analysis().assurance());
    assertEquals(Optional.of(Assurance.FAILING), trial.better(Better.UP).analysis().assurance());
  }

  @Test
  void freezingTwelveOfTwentyFourIsTheTwelveAlone() {
    double[] values =
        IntStream.range(0, 24).mapToDouble(i -> i * 7 % 5 + (i > 11 ? 9 : 0)).toArray();
    double[] first = IntStream.range(0, 12).mapToDouble(i -> values[i]).toArray();
    Sample frozen =
        PlainSample.placed(values).type(ChartTypes.XMR).convention(Conventions.QICHARTS2);
    Sample alone = PlainSample.placed(first).type(ChartTypes.XMR).convention(Conventions.QICHARTS2);
    assertEquals(
        alone.analysis().points().raw().upper().get(0),
        frozen.baseline(12).analysis().points().raw().upper().get(23));
  }

  @Test
  void firstsOfMonthsStayFirstsWhereClocksChange() {
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("Europe/London", "Pacific/Apia", "America/St_Johns")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        StringBuilder text = new StringBuilder("month,n\n");
        List<String> firsts =
            IntStream.rangeClosed(3, 11)
                .mapToObj(month -> LocalDate.of(2023, month, 1).toString())
                .toList();
        firsts.forEach(first -> text.append(first).append(",5\n"));
        assertEquals(firsts, read(text.toString(), Shape.VALUES).subgroups().labels(), zone);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static Measured read(String text, Shape shape) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CsvFile file = new CsvFile("x.csv", bytes);
    return CsvReader.read(file, Columns.unnamed(), ReadingOptions.standard(), Grouping.of(shape))
        .measured()
        .get(0);
  }

  @Test
  void twoEventsOnOneDayStayTwoPoints() {
    String text = "day,gap\n2024-01-01,12\n2024-01-09,3\n2024-01-09,45\n2024-02-02,8\n";
    for (Shape shape : List.of(Shape.GAPS, Shape.TIMES)) {
      Measured measured = read(text, shape);
      assertEquals(new Gaps(Doubles.of(12, 3, 45, 8)), measured.series());
      assertEquals("2024-01-09", measured.subgroups().labels().get(2));
    }
  }

  @TestFactory
  List<DynamicTest> allAtOneHundredPercentPassesItsTarget() {
    return Conventions.all().stream()
        .filter(convention -> !convention.equals(Conventions.NHSRPLOTTHEDOTS))
        .map(c -> DynamicTest.dynamicTest(c.id(), () -> assertAllPassing(c)))
        .toList();
  }

  private static void assertAllPassing(Convention convention) {
    Doubles all = Doubles.repeat(24, 60);
    for (String type : List.of("p", "pprime", "xmr")) {
      Series series =
          type.equals("xmr") ? new Individuals(Doubles.repeat(24, 1)) : new Proportions(all, all);
      ChartAnalysis analysis =
          PlainSample.placed(series, Phases.one(24))
              .type(ChartTypes.named(type).orElseThrow())
              .convention(convention)
              .scale(Scale.percent())
              .better(Better.UP)
              .target(1)
              .analysis();
      assertTrue(analysis.points().readings().stream().allMatch(Reading.COMMON_CAUSE::equals));
      assertEquals(Optional.of(Variation.COMMON_CAUSE), analysis.variation());
      boolean limits = analysis.lastPhase().limits();
      assertEquals(
          limits ? Optional.of(Assurance.PASSING) : Optional.empty(),
          analysis.assurance(),
          type + " " + convention.id());
    }
  }

  /** Every type with every set, convention, direction and target: an analysis, or a refusal. */
  @TestFactory
  List<DynamicTest> everyChartWithEveryChoiceIsDrawnOrRefused() {
    return ChartTypes.all().stream()
        .map(type -> DynamicTest.dynamicTest(type.id(), () -> tryAll(type)))
        .toList();
  }

  private static void tryAll(ChartType type) {
    int answered = 0;
    for (RuleSet rules : RuleSets.all()) {
      for (Convention convention : Conventions.all()) {
        for (Better better : Better.values()) {
          Sample trial =
              PlainSample.placed(series(type.data()), Phases.one(24))
                  .type(type)
                  .rules(rules)
                  .convention(convention)
                  .better(better);
          answered += answers(trial) ? 1 : 0;
          answered += answers(trial.target(.5)) ? 1 : 0;
        }
      }
    }
    assertTrue(answered >= RuleSets.all().size(), type.id() + " answered " + answered);
  }

  private static boolean answers(Sample trial) {
    try {
      ChartAnalysis analysis = trial.analysis();
      boolean aimed = trial.request().meaning().target().isPresent();
      boolean run = analysis.setup().choice().type() == ChartTypes.RUN;
      assertFalse(analysis.assurance().isPresent() && (run || !aimed));
      if (analysis.setup().convention().equals(Conventions.MDC)) {
        assertFalse(ChartLayout.of(analysis, Presentation.standard()).marks().isEmpty());
      }
      return true;
    } catch (MisuseException refused) {
      assertFalse(refused.problems().isEmpty());
      return false;
    }
  }

  private static List<Doubles> each(Doubles values) {
    return values.stream().mapToObj(Doubles::of).toList();
  }

  private static Series series(Data data) {
    Doubles values = Doubles.tabulate(24, i -> 1 + i * 7 % 5 + (i == 20 ? 20 : 0));
    Doubles wobble = Doubles.tabulate(24, i -> i * 5 % 7);
    return switch (data) {
      case VALUES -> new Individuals(values);
      case COUNTS -> new Counts(values);
      case GAPS -> new Gaps(values);
      case OUTCOMES -> new Individuals(values.map(v -> v > 4 ? 1 : 0));
      case EXPECTED -> new Rates(values, values.map(v -> 3.5));
      case SHARES -> new Proportions(values, values.map(v -> 40 + v));
      case RATES -> new Rates(values, values.map(v -> 40 + v));
      case JOINT -> Joint.alone("a", each(values)).beside(Joint.alone("b", each(wobble)));
      case SAMPLES -> new Samples(values.stream().mapToObj(v -> Doubles.of(v, v + 1)).toList());
    };
  }

  @Test
  void theWarningNamesTheThresholdItHas() {
    String warning = "";
    int size = 1;
    while (!PlainSample.placed(PlainSample.repeat(size, 1, 2))
        .type(ChartTypes.XMR)
        .warning("few-points")
        .isEmpty()) {
      warning =
          PlainSample.placed(PlainSample.repeat(size, 1, 2))
              .type(ChartTypes.XMR)
              .warning("few-points");
      size++;
    }
    assertTrue(warning.contains("shown from 13."), warning);
    Sample twelve = PlainSample.placed("1 2 1 2 1 2 1 2 1 2 1 2").type(ChartTypes.XMR);
    Sample thirteen = PlainSample.placed("1 2 1 2 1 2 1 2 1 2 1 2 1").type(ChartTypes.XMR);
    assertTrue(twelve.warning("few-points").contains("13"), twelve.warning("few-points"));
    assertEquals("", thirteen.warning("few-points"));
  }
}
