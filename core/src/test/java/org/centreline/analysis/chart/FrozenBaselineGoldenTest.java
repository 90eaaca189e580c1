package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.Meaning;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.RuleSets;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits frozen on the baseline of the golden series, and what R finds beyond them afterwards. */
class FrozenBaselineGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/outcomes");

  private static final Map<String, String> INPUTS =
      Map.of("s1", "s1_wait", "s4", "s4_ar1", "s8", "s8_short");

  /** How many points stand before the change. */
  private static final Map<String, Integer> BEFORE = Map.of("s1", 18, "s4", 30, "s8", 8);

  static Stream<String[]> rows() throws IOException {
    return Files.readAllLines(FOLDER.resolve("expected/ci_R.csv")).stream()
        .map(line -> line.split(","))
        .filter(cells -> cells[1].equals("xmr") || cells[1].startsWith("frozen"))
        .filter(cells -> !cells[0].equals("s8") || !cells[3].matches("lcl|ucl|mr_ucl"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowIsMet(String story, String model, String part, String stat, String value)
      throws IOException {
    double wanted = Double.parseDouble(value);
    Doubles all = values(story);
    int before = BEFORE.get(story);
    Doubles half =
        part.equals("after") ? all.slice(before, all.size() - 1) : all.slice(0, before - 1);
    double found = model.equals("xmr") ? limit(half, stat) : count(all, before, model + "/" + stat);
    assertEquals(wanted, found, 1e-9 * Math.abs(wanted), () -> story + " " + model + " " + stat);
  }

  private static Doubles values(String story) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("inputs/" + INPUTS.get(story) + ".csv"));
    return Doubles.tabulate(
        lines.size() - 1,
        i -> {
          String line = lines.get(i + 1);
          return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
        });
  }

  private static double limit(Doubles half, String stat) {
    Phases whole = Phases.one(half.size());
    Points chart = chart(half, ChartTypes.XMR, whole).points();
    Points ranges = chart(half, ChartTypes.MR, whole).points();
    return switch (stat) {
      case "mean" -> chart.raw().centre().get(0);
      case "lcl" -> chart.raw().lower().get(0);
      case "ucl" -> chart.raw().upper().get(0);
      case "mr_bar" -> ranges.raw().centre().get(1);
      default -> ranges.raw().upper().get(1);
    };
  }

  private static double count(Doubles all, int before, String stat) {
    Span span = new Span(0, all.size() - 1);
    Phase frozen = new Phase(1, Optional.empty(), span, new Span(0, before - 1));
    Phases phases = new Phases(List.of(frozen), Exclusions.none());
    Points points = chart(all, ChartTypes.XMR, phases).points();
    double centre = points.raw().centre().get(0);
    double median = all.slice(0, before - 1).median();
    return switch (stat) {
      case "frozen/n_below_lcl" ->
          after(all, before, i -> all.get(i) < points.raw().lower().get(i));
      case "frozen/n_above_ucl" ->
          after(all, before, i -> all.get(i) > points.raw().upper().get(i));
      case "frozen/n_below_mean" -> after(all, before, i -> all.get(i) < centre);
      case "frozen/longest_run_below_mean" -> longest(all, before, centre);
      case "frozen_median/longest_run_below_median" -> longest(all, before, median);
      default -> newest(all, centre);
    };
  }

  private static long after(Doubles all, int before, IntPredicate passes) {
    return IntStream.range(before, all.size()).filter(passes).count();
  }

  private static int longest(Doubles all, int before, double centre) {
    int longest = 0;
    int run = 0;
    for (int i = before; i < all.size(); i++) {
      run = all.get(i) < centre ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static int newest(Doubles all, double centre) {
    int run = 0;
    while (all.get(all.size() - 1 - run) < centre) {
      run++;
    }
    return run;
  }

  private static ChartAnalysis chart(Doubles values, ChartType type, Phases phases) {
    List<String> labels = IntStream.range(0, values.size()).mapToObj(i -> "m" + i).toList();
    Measured measured =
        new Measured(
            "y",
            Optional.empty(),
            Subgroups.ofLabels(Subgroups.Kind.LABEL, labels),
            new Individuals(values));
    ChartRequest request =
        new ChartRequest(
            Optional.of(type),
            List.of(RuleSets.NONE),
            LimitRequest.standard(),
            PhaseRequest.none(),
            Meaning.plain());
    return ChartAnalysis.of(measured, request, phases);
  }
}
