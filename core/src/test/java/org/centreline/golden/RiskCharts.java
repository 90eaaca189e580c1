package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.GChart;
import org.centreline.chart.IPrimeChart;
import org.centreline.chart.MsChart;
import org.centreline.chart.T2Chart;
import org.centreline.chart.TChart;
import org.centreline.chart.XmrMedianChart;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.joint.Covariance;
import org.centreline.chart.joint.Hotelling;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.sigma.MovingRanges;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Rates;
import org.centreline.series.Series;

/**
 * Charts of single values, ratios, gaps and several measures.
 *
 * @param input the name of the input
 * @param data the rows
 * @param args the arguments of the case
 * @param rows what is expected
 */
record RiskCharts(String input, RiskData data, JsonNode args, List<Map<String, String>> rows) {

  void check(String kind) {
    switch (kind) {
      case "xmr-median" -> medians();
      case "iprime" -> ratios(new IPrimeChart(), true);
      case "ms" -> ratios(new MsChart(), false);
      case "g", "t" -> gaps(kind);
      case "t2" -> together();
      case "t2-parts" -> parts();
      case "t2-subgroups" -> subgroups();
      case "capability", "capability-subgroups" -> new RiskCapability(data, args, rows).check();
      case "events-to-gaps" -> new RiskGaps(input, rows).check();
      default -> fail("no test of " + kind);
    }
  }

  private static PhaseFit fit(Formula formula, Sample trial) {
    return formula.fit(trial.data(), trial.options());
  }

  private static Sample of(Series series, Convention convention) {
    return PlainSample.placed(series, Phases.one(series.size())).convention(convention);
  }

  private void medians() {
    Doubles values = data.column("value");
    Individuals series = new Individuals(values);
    PhaseFit rounded = fit(new XmrMedianChart(), of(series, Conventions.MDC));
    PhaseFit exact = fit(new XmrMedianChart(), of(series, Conventions.EXACT));
    Doubles ranges = MovingRanges.of(values, i -> true);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      assertAgrees(row.get("value"), rounded.statistic().get(i), "value " + i);
      assertAgrees(row.get("movingRange"), ranges.get(i), "range " + i);
      assertAgrees(row.get("centre"), rounded.lines().centre().get(i), "centre " + i);
      assertAgrees(row.get("lowerRounded"), rounded.lines().lower().get(i), "lower " + i);
      assertAgrees(row.get("upperRounded"), rounded.lines().upper().get(i), "upper " + i);
      assertAgrees(row.get("lowerExact"), exact.lines().lower().get(i), "exact lower " + i);
      assertAgrees(row.get("upperExact"), exact.lines().upper().get(i), "exact upper " + i);
      assertAgrees(row.get("mrMedian"), ranges.present().median(), "median range");
    }
  }

  private void ratios(Formula formula, boolean lower) {
    Rates all = new Rates(data.column("num"), data.column("den"));
    int split = args.has("split") ? args.get("split").asInt() : rows.size();
    int size = rows.size();
    PhaseFit first = ratios(formula, slice(all, 0, split - 1));
    PhaseFit second = split < size ? ratios(formula, slice(all, split, size - 1)) : first;
    for (int i = 0; i < size; i++) {
      Map<String, String> row = rows.get(i);
      PhaseFit fit = i < split ? first : second;
      int at = i < split ? i : i - split;
      assertAgrees(row.get("y"), fit.statistic().get(at), "y " + i);
      assertAgrees(row.get("cl"), fit.lines().centre().get(at), "centre " + i);
      boolean drawn = !row.get("ucl").isEmpty();
      if (drawn) {
        assertAgrees(row.get("ucl"), fit.lines().upper().get(at), "upper " + i);
      }
      if (drawn && lower) {
        assertAgrees(row.get("lcl"), fit.lines().lower().get(at), "lower " + i);
      }
    }
  }

  private static Rates slice(Rates all, int first, int last) {
    return new Rates(all.numerators().slice(first, last), all.denominators().slice(first, last));
  }

  private PhaseFit ratios(Formula formula, Rates rates) {
    Phases phases =
        args.has("exclude")
            ? new Phases(
                Phases.one(rates.size()).all(),
                new Exclusions(new TreeMap<>(Map.of(args.get("exclude").get(0).asInt() - 1, ""))))
            : Phases.one(rates.size());
    Sample trial = PlainSample.placed(rates, phases).convention(Conventions.EXACT);
    Sample frozen = args.has("freeze") ? trial.baseline(args.get("freeze").asInt()) : trial;
    return fit(formula, args.has("screenms") ? frozen.screening(Screening.ON) : frozen);
  }

  private void gaps(String kind) {
    Gaps gaps = new Gaps(data.column(kind.equals("g") ? "cases" : "days"));
    PhaseFit fit =
        fit(kind.equals("g") ? new GChart() : new TChart(), of(gaps, Conventions.QICHARTS2));
    for (int i = 0; i < rows.size(); i++) {
      assertAgrees(rows.get(i).get("y"), fit.statistic().get(i), "y " + i);
      assertAgrees(rows.get(i).get("cl"), fit.drawn().centre().get(i), "centre " + i);
      assertAgrees(rows.get(i).get("lcl"), fit.drawn().lower().get(i), "lower " + i);
      assertAgrees(rows.get(i).get("ucl"), fit.drawn().upper().get(i), "upper " + i);
    }
  }

  private List<String> columns() {
    List<String> names = new ArrayList<>();
    args.get("columns").forEach(name -> names.add(name.asText()));
    return names;
  }

  private List<Doubles> measures() {
    return IntStream.range(0, data.rows().size()).mapToObj(this::measure).toList();
  }

  private Doubles measure(int i) {
    return Doubles.of(
        columns().stream()
            .mapToDouble(name -> Table.number(data.rows().get(i).get(name)))
            .toArray());
  }

  /** qcc's own level: 0.9973 for each measure. */
  private double beyond() {
    return 1
        - (args.has("confidence")
            ? args.get("confidence").asDouble()
            : Math.pow(0.9973, columns().size()));
  }

  private void together() {
    List<Doubles> all = measures();
    int base = args.has("baseline") ? args.get("baseline").asInt() : all.size();
    Hotelling found = Hotelling.ofSingles(Covariance.of(all.subList(0, base)), base);
    PhaseFit chart = fit(new T2Chart(), of(all.stream().map(List::of).toList(), base));
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      assertAgrees(row.get("t2"), found.of(all.get(i)), "t2 " + i);
      double limit = i < base ? found.baseLimit(beyond()) : found.laterLimit(beyond());
      assertAgrees(row.get("upper"), limit, "upper " + i);
      assertAgrees(row.get("t2"), chart.statistic().get(i), "chart " + i);
      if (!args.has("confidence")) {
        assertAgrees(row.get("upper"), chart.lines().upper().get(i), "chart's upper " + i);
      }
      process(row, found.process());
    }
  }

  private Sample of(List<List<Doubles>> rows, int base) {
    Joint joint = new Joint(columns(), rows);
    Sample whole = of(joint, Conventions.QCC);
    return base == rows.size() ? whole : whole.baseline(base);
  }

  private void process(Map<String, String> row, Covariance process) {
    List<String> names = columns();
    for (int j = 0; j < names.size(); j++) {
      assertAgrees(row.get("centre_" + names.get(j)), process.means().get(j), "centre " + j);
      for (int k = j; k < names.size(); k++) {
        String name = "cov_" + names.get(j) + "_" + names.get(k);
        assertAgrees(row.get(name), process.matrix().get(j, k), name);
      }
    }
  }

  private void parts() {
    List<Doubles> all = measures();
    Hotelling found = Hotelling.ofSingles(Covariance.of(all), all.size());
    for (int i = 0; i < rows.size(); i++) {
      Doubles parts = found.parts(all.get(i));
      double t2 = found.of(all.get(i));
      assertAgrees(rows.get(i).get("t2"), t2, "t2 " + i);
      for (int j = 0; j < columns().size(); j++) {
        String name = "part_" + columns().get(j);
        // A part is the difference of two numbers, and loses digits where it is small.
        assertEquals(Table.number(rows.get(i).get(name)), parts.get(j), 1e-9 * t2, name + i);
      }
    }
  }

  private void subgroups() {
    Map<String, List<Doubles>> samples = new LinkedHashMap<>();
    List<Doubles> all = measures();
    for (int i = 0; i < all.size(); i++) {
      String name = data.rows().get(i).get("subgroup");
      samples.computeIfAbsent(name, k -> new ArrayList<>()).add(all.get(i));
    }
    Collection<List<Doubles>> groups = samples.values();
    Covariance pooled = Covariance.pooled(List.copyOf(groups));
    int size = groups.iterator().next().size();
    Hotelling found = new Hotelling(pooled, groups.size(), size);
    PhaseFit chart = fit(new T2Chart(), of(List.copyOf(groups), groups.size()));
    int i = 0;
    for (List<Doubles> group : groups) {
      Map<String, String> row = rows.get(i++);
      assertAgrees(row.get("t2"), found.of(Covariance.of(group).means()), "t2 " + i);
      assertAgrees(row.get("upper"), found.baseLimit(beyond()), "upper " + i);
      assertAgrees(row.get("t2"), chart.statistic().get(i - 1), "chart " + i);
      assertAgrees(row.get("predictionUpper"), found.laterLimit(beyond()), "later " + i);
      process(row, pooled);
    }
  }
}
