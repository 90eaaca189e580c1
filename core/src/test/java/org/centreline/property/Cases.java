package org.centreline.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.Tries;
import org.centreline.analysis.Better;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.api.DynamicTest;

/** Random charts: noise, ties, steps, slopes, outliers, gaps, phases, baselines, exclusions. */
final class Cases {

  /** Tries of a property, shared among the kinds of chart. */
  private static final int TRIES = 1000;

  private Cases() {}

  /** A test for every kind of chart. */
  static Stream<DynamicTest> everyType(BiConsumer<ChartType, Random> property) {
    // Several measures, and outcomes beside their risks, are no numbers that can be moved, scaled
    // or level.
    List<ChartType> types =
        ChartTypes.all().stream()
            .filter(type -> !type.traits().has(Trait.EXPECTATION) && type.data() != Data.JOINT)
            .toList();
    return types.stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.id(),
                    () ->
                        Tries.shared(
                            TRIES, types.size(), random -> property.accept(type, random))));
  }

  /** Data that a kind of chart is made from. */
  static Series series(Data data, int size, Random random) {
    double gone = random.nextInt(3) == 0 ? 0.15 : 0;
    Doubles values = values(size, random);
    Doubles counts = values.map(v -> StrictMath.rint(Math.abs(v) * 3));
    Doubles areas =
        Doubles.tabulate(size, i -> counts.get(i) + random.nextInt(random.nextInt(40) + 1));
    Doubles holes = Doubles.tabulate(size, i -> random.nextDouble() < gone ? Double.NaN : 0);
    return switch (data) {
      case VALUES -> new Individuals(plus(values, holes));
      case COUNTS -> new Individuals(plus(counts, holes));
      case GAPS -> new Gaps(plus(values.map(v -> Math.abs(v) + 0.1), holes));
      case SHARES -> new Proportions(plus(counts, holes), areas);
      case RATES -> new Rates(plus(counts, holes), areas.map(a -> a + 0.5));
      case SAMPLES -> samples(values, holes, random);
      case OUTCOMES, EXPECTED, JOINT -> throw new IllegalArgumentException(data.name());
    };
  }

  private static Doubles plus(Doubles values, Doubles holes) {
    return Doubles.tabulate(values.size(), i -> values.get(i) + holes.get(i));
  }

  private static Samples samples(Doubles values, Doubles holes, Random random) {
    int most = 1 + random.nextInt(6);
    boolean equal = random.nextBoolean();
    return new Samples(
        IntStream.range(0, values.size())
            .mapToObj(
                i -> {
                  int members = holes.isMissing(i) ? 0 : equal ? most : random.nextInt(most + 1);
                  return Doubles.tabulate(members, j -> values.get(i) + random.nextGaussian());
                })
            .toList());
  }

  private static Doubles values(int size, Random random) {
    int kind = random.nextInt(6);
    double step = random.nextInt(3) == 0 ? 2 : 0;
    double slope = random.nextInt(3) == 0 ? random.nextInt(9) / 8.0 : 0;
    int from = random.nextInt(size);
    return Doubles.tabulate(
        size,
        i -> {
          double noise =
              switch (kind) {
                case 0, 1 -> random.nextGaussian();
                case 2 -> random.nextInt(5);
                case 3 -> random.nextInt(30) / 10.0;
                case 4 -> random.nextInt(8) == 0 ? 6 * random.nextGaussian() : 1;
                default -> 1.4;
              };
          return noise + (i >= from ? step + slope * Math.min(8, i - from) : 0);
        });
  }

  /** How many subgroups: few, some or many. */
  static int size(Random random) {
    return 1 + random.nextInt(random.nextInt(3) == 0 ? 12 : 60);
  }

  /** A chart of one kind with phases, baselines and exclusions. */
  static Sample trial(ChartType type, Random random) {
    int size = size(random);
    Series series = series(type.data(), size, random);
    return PlainSample.placed(series, phases(size, random)).type(type);
  }

  /** A chart of one kind with one phase that is its own baseline. */
  static Sample plain(ChartType type, Random random) {
    int size = size(random);
    Phases phases = new Phases(Phases.one(size).all(), exclusions(size, random));
    return PlainSample.placed(series(type.data(), size, random), phases).type(type);
  }

  /** A chart of one kind asked for with rules, a convention and a direction. */
  static Sample asked(ChartType type, Random random) {
    List<RuleSet> sets =
        RuleSets.all().stream()
            .filter(set -> type.traits().has(Trait.PATTERNS) || !set.hasPatterns())
            .filter(set -> type.traits().has(Trait.LIMITS) || set != RuleSets.THREE_SIGMA)
            .toList();
    return trial(type, random)
        .rules(pick(sets, random))
        .convention(pick(Conventions.all(), random))
        .better(pick(List.of(Better.values()), random));
  }

  private static Phases phases(int size, Random random) {
    List<Phase> phases = new ArrayList<>();
    int first = 0;
    while (first < size) {
      int last = random.nextBoolean() ? size - 1 : first + random.nextInt(size - first);
      Span span = new Span(first, last);
      phases.add(new Phase(phases.size() + 1, Optional.empty(), span, base(span, random)));
      first = last + 1;
    }
    return new Phases(phases, exclusions(size, random));
  }

  private static Span base(Span span, Random random) {
    if (random.nextInt(3) > 0) {
      return span;
    }
    int first = span.first() + (random.nextBoolean() ? 0 : random.nextInt(span.length()));
    return new Span(first, first + random.nextInt(span.last() - first + 1));
  }

  private static Exclusions exclusions(int size, Random random) {
    TreeMap<Integer, String> excluded = new TreeMap<>();
    double share = random.nextInt(3) == 0 ? 0.1 : 0;
    for (int i = 0; i < size; i++) {
      if (random.nextDouble() < share) {
        excluded.put(i, "");
      }
    }
    return new Exclusions(excluded);
  }

  static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
