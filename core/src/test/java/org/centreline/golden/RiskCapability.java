package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.centreline.chart.capability.Capability;
import org.centreline.chart.capability.Capability.Index;
import org.centreline.chart.capability.Specification;
import org.centreline.chart.sigma.MovingRanges;
import org.centreline.series.Doubles;

/**
 * Indices as qcc has them; it says 0 for a share below 0.01 %.
 *
 * @param data the measurements
 * @param args the arguments of the case
 * @param rows what is expected
 */
record RiskCapability(RiskData data, JsonNode args, List<Map<String, String>> rows) {

  private static final double DROPPED = 0.01;
  private static final double D2_OF_FIVE = 2.326;

  private OptionalDouble arg(String name) {
    return args.has(name) ? OptionalDouble.of(args.get(name).asDouble()) : OptionalDouble.empty();
  }

  void check() {
    Doubles values = data.column("value");
    Specification kept = new Specification(arg("lower"), arg("upper"), arg("target"));
    double mean = values.mean();
    double overall =
        Math.sqrt(values.map(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1));
    Capability within = new Capability(kept, mean, within(values), values.size());
    Capability whole = new Capability(kept, mean, overall, values.size());
    double confidence = arg("confidence").orElse(0.95);
    Map<String, Index> indices = new TreeMap<>();
    indices.put("Cp", within.width(confidence));
    indices.put("Cp_l", within.low(confidence));
    indices.put("Cp_u", within.high(confidence));
    indices.put("Cp_k", within.nearer(confidence));
    indices.put("Cpm", within.aroundTarget(confidence));
    indices.put("Pp", whole.width(confidence));
    indices.put("Pp_l", whole.low(confidence));
    indices.put("Pp_u", whole.high(confidence));
    indices.put("Pp_k", whole.nearer(confidence));
    indices.put("Ppm", whole.aroundTarget(confidence));
    Map<String, Double> numbers = new TreeMap<>();
    numbers.put("centre", mean);
    numbers.put("sigmaWithin", within.sigma());
    numbers.put("sigmaOverall", overall);
    numbers.put("expectedBelow", dropped(within.normalBelow() * 100));
    numbers.put("expectedAbove", dropped(within.normalAbove() * 100));
    numbers.put("observedBelow", share(values, args.has("lower"), v -> v < number("lower")));
    numbers.put("observedAbove", share(values, args.has("upper"), v -> v > number("upper")));
    numbers.put("n", (double) values.size());
    for (Map<String, String> row : rows) {
      String name = row.get("name");
      if (indices.containsKey(name)) {
        assertAgrees(row.get("value"), indices.get(name).value(), name);
        assertAgrees(row.get("lower"), indices.get(name).lower(), name + " lower");
        assertAgrees(row.get("upper"), indices.get(name).upper(), name + " upper");
      } else if (numbers.containsKey(name)) {
        assertAgrees(row.get("value"), numbers.get(name), name);
      }
    }
  }

  private double number(String name) {
    return args.get(name).asDouble();
  }

  private static double dropped(double percent) {
    return percent < DROPPED ? 0 : percent;
  }

  private static double share(
      Doubles values, boolean asked, java.util.function.DoublePredicate beyond) {
    return asked ? 100.0 * values.stream().filter(beyond).count() / values.size() : Double.NaN;
  }

  /** qcc: mean moving range over 1.128; of subgroups the mean range over d2. */
  private double within(Doubles values) {
    if (!data.rows().get(0).containsKey("subgroup")) {
      return MovingRanges.of(values, i -> true).present().mean() / 1.128;
    }
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    IntStream.range(0, values.size())
        .forEach(
            i ->
                groups
                    .computeIfAbsent(
                        data.rows().get(i).get("subgroup"), k -> new java.util.ArrayList<>())
                    .add(i));
    return groups.values().stream()
        .map(at -> Doubles.tabulate(at.size(), i -> values.get(at.get(i))))
        .mapToDouble(g -> (g.max() - g.min()) / D2_OF_FIVE)
        .average()
        .orElseThrow();
  }
}
