package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of every table has an id of its own, a case that proves it and a row in docs/charts.md.
 */
class TablesTest {

  private static final Path TESTS = Path.of("src/test/resources");
  private static final Path ALARMS =
      Path.of("src/main/resources/org/centreline/analysis/chart/false-alarm");

  private static final Predicate<Rule> LIMITS = Rule::needsLimits;

  private static List<String> types() {
    return ChartTypes.all().stream().map(ChartType::id).toList();
  }

  private static List<String> sets() {
    return RuleSets.all().stream().map(RuleSet::id).toList();
  }

  private static List<String> conventions() {
    return Conventions.all().stream().map(Convention::id).toList();
  }

  static Stream<String> rows() {
    return Stream.of(types(), sets(), conventions()).flatMap(List::stream).distinct();
  }

  @Test
  void idsAreUnique() {
    for (List<String> table : List.of(types(), sets(), conventions())) {
      assertEquals(new TreeSet<>(table).size(), table.size(), table.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowStandsInTheReference(String id) {
    List<String> rows = named(Doc.named("docs/charts.md"));
    assertTrue(
        rows.contains(id),
        () -> "docs/charts.md: write the row \"| `" + id + "` | … |\" in the table of its kind");
  }

  @Test
  void nothingElseStandsInTheReference() {
    List<String> rows = new ArrayList<>(named(Doc.named("docs/charts.md")));
    rows.removeAll(rows().toList());
    rows.removeAll(List.of("auto", "--type", "--rules", "--convention"));
    assertEquals(List.of(), rows, "docs/charts.md: what is not there any more");
  }

  private static List<String> named(Doc page) {
    return page.rows().stream()
        .map(row -> row.get(0))
        .filter(cell -> cell.matches("`[^`]+`"))
        .map(cell -> cell.substring(1, cell.length() - 1))
        .toList();
  }

  /** A golden case of the package's own name for it, or a conformance case. */
  @ParameterizedTest
  @MethodSource("types")
  void everyChartHasACase(String id) throws IOException {
    String cases = Files.readString(TESTS.resolve("golden/cases.csv"));
    String limits = Files.readString(TESTS.resolve("conformance/limits.csv"));
    String own =
        switch (id) {
          case "xmr" -> "i";
          case "iprime" -> "ip";
          case "pprime" -> "pp";
          case "uprime" -> "up";
          default -> id;
        };
    boolean golden =
        cases.contains("\"\"chart\"\":\"\"" + own + "\"\"")
            || cases.contains("\"\"type\"\":\"\"" + own.toUpperCase(java.util.Locale.ROOT) + "\"\"")
            || cases.contains("\"\"type\"\":\"\"" + own + "\"\"")
            || cases.contains("\n" + own + "-series");
    String risk = Files.readString(TESTS.resolve("golden/risk/cases.csv"));
    boolean conformance = risk.contains("," + id + ",") || limits.contains("\n" + id + ",");
    assertTrue(
        golden || conformance,
        () ->
            "core/src/test/resources/conformance/limits.csv: write a line \""
                + id
                + ",exact,…\" with limits worked out apart (or a golden case)");
  }

  @ParameterizedTest
  @MethodSource("conventions")
  void everyConventionHasAConformanceCase(String id) throws IOException {
    String limits = Files.readString(TESTS.resolve("conformance/limits.csv"));
    assertTrue(
        limits.contains("," + id + ","),
        () -> "core/src/test/resources/conformance/limits.csv: write a line \"xmr," + id + ",…\"");
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyRuleSetHasAConformanceCase(String id) throws IOException {
    String rules = Files.readString(TESTS.resolve("conformance/rules.csv"));
    assertTrue(
        rules.contains("\n" + id + ","),
        () ->
            "core/src/test/resources/conformance/rules.csv: write a line \""
                + id
                + ",…\" for each rule of the set");
  }

  /** Where a table of false alarms is looked up: on run charts and on XmR charts. */
  static Stream<String> alarms() {
    Stream<String> run = alarms(ChartTypes.RUN, set -> !set.rules().stream().allMatch(LIMITS));
    return Stream.concat(run, alarms(ChartTypes.XMR, set -> !set.rules().isEmpty()));
  }

  private static Stream<String> alarms(ChartType type, Predicate<RuleSet> said) {
    return RuleSets.all().stream().filter(said).map(set -> type.id() + "-" + set.id());
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void everyRuleSetHasItsFalseAlarms(String name) throws IOException {
    String set = name.substring(name.indexOf('-') + 1);
    Path table = ALARMS.resolve(name + ".txt");
    assertTrue(
        Files.exists(table),
        () -> "core/" + table + ": make it by " + simulation("FalseAlarm", ALARMS, set));
    Path icons = ALARMS.resolve("icons.txt");
    assertTrue(
        ("\n" + Files.readString(icons)).contains("\n" + name + " "),
        () -> "core/" + icons + ": add its lines by " + simulation("IconChance", icons, set));
  }

  private static String simulation(String which, Path where, String set) {
    return "(after ./mvnw -q test-compile, in the folder core) java -cp"
        + " target/test-classes:target/classes:PATH/TO/commons-math3-3.6.1.jar"
        + (" org.centreline.analysis.chart." + which + "Simulation ")
        + (where + " 20000 " + set);
  }

  static Stream<Class<?>> classes() {
    return Stream.concat(
            ChartTypes.all().stream().map(ChartType::formula),
            RuleSets.all().stream().flatMap(set -> set.rules().stream()))
        .<Class<?>>map(Object::getClass)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everyChartAndEveryRuleHasItsTest(Class<?> tested) {
    Path test = Path.of("src/test/java", tested.getName().replace('.', '/') + "Test.java");
    assertTrue(
        Files.exists(test),
        () -> "core/" + test + ": write it; its neighbours show how a formula or a rule is tested");
  }
}
