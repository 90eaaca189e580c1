package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FalseAlarmTableTest {

  private static final Path PAGE =
      Path.of("src/main/resources/org/centreline/words/explain/false-alarm.txt");

  /** Computed apart, by simulation of 200,000 series: standard error of both below 0.0025. */
  @ParameterizedTest
  @CsvSource({
    "xmr,mdc,12,.046",
    "xmr,mdc,15,.072",
    "xmr,mdc,20,.118",
    "xmr,mdc,24,.155",
    "xmr,mdc,36,.259",
    "xmr,mdc,50,.366",
    "xmr,mdc,100,.645",
    "xmr,mdc-6,12,.089",
    "xmr,mdc-6,15,.139",
    "xmr,mdc-6,20,.221",
    "xmr,mdc-6,24,.282",
    "xmr,mdc-6,36,.444",
    "xmr,mdc-6,50,.585",
    "xmr,mdc-6,100,.860",
    "xmr,three-sigma,12,.026",
    "xmr,three-sigma,24,.058",
    "xmr,three-sigma,36,.089",
    "xmr,three-sigma,50,.122",
    "xmr,three-sigma,100,.231",
    "run,anhoej,12,.013",
    "run,anhoej,15,.026",
    "run,anhoej,20,.022",
    "run,anhoej,24,.030",
    "run,anhoej,36,.042",
    "run,anhoej,50,.043",
    "run,anhoej,100,.050"
  })
  void agreesWithAnIndependentSimulation(String type, String set, int points, double chance) {
    assertEquals(chance, new FalseAlarmTable(type, set).probability(points, points), 0.005);
  }

  /**
   * Computed apart, by simulation of 20,000 series; these tables hold 20,000 too, so that both may
   * be off by 0.0035.
   */
  @ParameterizedTest
  @CsvSource({
    "xmr,western-electric,12,.054",
    "xmr,western-electric,20,.114",
    "xmr,western-electric,24,.150",
    "xmr,western-electric,36,.247",
    "xmr,nelson,12,.067",
    "xmr,nelson,20,.145",
    "xmr,nelson,24,.189",
    "xmr,nelson,36,.308",
    "xmr,provost-murray,12,.059",
    "xmr,provost-murray,20,.118",
    "xmr,provost-murray,24,.152",
    "xmr,provost-murray,36,.250",
    "run,ihi,12,.125",
    "run,ihi,24,.365",
    "run,ihi,36,.565"
  })
  void theOtherSetsAgreeToo(String type, String set, int points, double chance) {
    assertEquals(chance, new FalseAlarmTable(type, set).probability(points, points), 0.015);
  }

  /** Computed apart, by a simulation in another language: 60,000 series, standard error 0.0019. */
  @Test
  void freezingTwelveOfTwentyFourDoublesTheChance() {
    assertEquals(0.3097, new FalseAlarmTable("xmr", "mdc").probability(24, 12), 0.007);
  }

  @ParameterizedTest
  @CsvSource({"9,9", "101,50", "101,101", "12,13"})
  void saysNothingOutsideTheTable(int points, int base) {
    assertTrue(Double.isNaN(new FalseAlarmTable("xmr", "mdc").probability(points, base)));
  }

  @Test
  void saysNothingForARuleSetWithoutATable() {
    assertTrue(Double.isNaN(new FalseAlarmTable("xmr", "none").probability(24, 24)));
    assertEquals(
        "no simulated figure is kept for the rule set none",
        new FalseAlarmTable("xmr", "none").silence());
    assertEquals(
        "worked out only for phases of 10 to 100 points",
        new FalseAlarmTable("xmr", "mdc").silence());
  }

  /** Sets that the page on false alarms leaves out: an old one, and the one without rules. */
  private static final Set<RuleSet> NOT_TOLD = Set.of(RuleSets.MDC_2021, RuleSets.NONE);

  static Stream<RuleSet> told() {
    return RuleSets.all().stream().filter(set -> !NOT_TOLD.contains(set));
  }

  /** Both are simulations, so that the figures may differ by one. */
  @ParameterizedTest
  @MethodSource("told")
  void thePageGivesTheFiguresOfTheTable(RuleSet set) throws IOException {
    boolean limits = set.rules().stream().anyMatch(Rule::needsLimits);
    FalseAlarmTable table = new FalseAlarmTable(limits ? "xmr" : "run", set.id());
    assertFalse(
        Double.isNaN(table.probability(36, 36)),
        () -> "core/" + PAGE + ": write a row for " + set.id() + " once it has its " + table);
    List<Long> figures =
        Stream.of(12, 20, 24, 36).map(n -> Math.round(100 * table.probability(n, n))).toList();
    String row = "    " + set.id() + figures.toString().replaceAll("[^0-9]+", "    ");
    String told =
        Files.readString(PAGE)
            .lines()
            .filter(line -> line.startsWith("    " + set.id() + " "))
            .findFirst()
            .orElseGet(() -> fail("core/" + PAGE + ": write the row \"" + row + "\""));
    String[] cells = told.strip().split(" {2,}");
    for (int i = 0; i < figures.size(); i++) {
      double cell = Double.parseDouble(cells[i + 1]);
      assertEquals(figures.get(i), cell, 1, () -> "core/" + PAGE + ": of the table are" + row);
    }
  }

  /**
   * What is near enough to normal for the figures of an XmR chart signals about as often. Told from
   * single values alone; 2,000 series, and the difference that a footer's "roughly" may bear.
   */
  @ParameterizedTest
  @MethodSource("nearlyNormal")
  void chartsThatAreLookedUpAsXmrChartsSignalAboutAsOften(ChartType type) {
    FalseAlarmSimulation simulation = new FalseAlarmSimulation(List.of(RuleSets.MDC), 2_000, 7);
    double own = simulation.counts(type, 24, 24)[0][24][24] / 2_000.0;
    double told = new FalseAlarmTable("xmr", "mdc").probability(24, 24);
    assertEquals(
        told,
        own,
        0.05,
        () ->
            "core/src/main/java/"
                + type.formula().getClass().getName().replace('.', '/')
                + ".java: take Trait.NEARLY_NORMAL away, for the chances of an XmR chart are not its"
                + " own");
  }

  static Stream<ChartType> nearlyNormal() {
    return ChartTypes.all().stream()
        .filter(type -> type.data() == Data.VALUES)
        .filter(type -> type.traits().has(Trait.LIMITS) && type.traits().has(Trait.NEARLY_NORMAL));
  }

  /** A short run of the program that made the table: 2,000 series, four standard errors. */
  @Test
  void theProgramMakesTheTable() {
    int series = 2_000;
    FalseAlarmSimulation simulation = new FalseAlarmSimulation(List.of(RuleSets.MDC), series, 7);
    int[][][] counts = simulation.counts(ChartTypes.XMR, 24, 24);
    double again = counts[0][24][36] / (double) series;
    double told = new FalseAlarmTable("xmr", "mdc").probability(36, 24);
    assertEquals(told, again, 4 * Math.sqrt(told * (1 - told) / series));
  }
}
