package org.centreline.property;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/** Charts made from other charts. */
final class Changed {

  private Changed() {}

  /** Part of a chart as one phase of its own, with the exclusions it had. */
  static Sample part(Sample trial, Span span, Span baseline) {
    int first = span.first();
    Span own = new Span(0, span.length() - 1);
    Span base = new Span(baseline.first() - first, baseline.last() - first);
    List<Integer> positions =
        IntStream.rangeClosed(first, span.last()).boxed().collect(Collectors.toList());
    return taking(trial, positions, new Phase(1, Optional.empty(), own, base));
  }

  /** The first subgroups alone. */
  static Sample head(Sample trial, int size) {
    Span span = new Span(0, size - 1);
    return part(trial, span, span);
  }

  /** One phase whose first subgroups are its baseline. */
  static Sample frozen(Sample trial, int count) {
    return part(trial, new Span(0, trial.phases().size() - 1), new Span(0, count - 1));
  }

  /** One phase, the subgroups from the last to the first. */
  static Sample reversed(Sample trial) {
    int size = trial.phases().size();
    List<Integer> positions = IntStream.range(0, size).boxed().collect(Collectors.toList());
    Collections.reverse(positions);
    return taking(trial, positions, Phases.one(size).last());
  }

  static Doubles reversed(Doubles row) {
    return Doubles.tabulate(row.size(), i -> row.get(row.size() - 1 - i));
  }

  /** Each single value, or each member of a subgroup, changed. */
  static Sample mapped(Sample trial, UnaryOperator<Doubles> change) {
    Series series = trial.measured().series();
    if (series instanceof Samples samples) {
      return with(trial, new Samples(samples.members().stream().map(change).toList()));
    }
    Doubles values = change.apply(series.values());
    return with(trial, series instanceof Gaps ? new Gaps(values) : new Individuals(values));
  }

  private static Sample with(Sample trial, Series series) {
    return PlainSample.placed(series, trial.phases()).asking(trial.request());
  }

  private static Sample taking(Sample trial, List<Integer> positions, Phase phase) {
    TreeMap<Integer, String> excluded = new TreeMap<>();
    for (int i = 0; i < positions.size(); i++) {
      if (trial.phases().exclusions().holds(positions.get(i))) {
        excluded.put(i, "");
      }
    }
    Phases phases = new Phases(List.of(phase), new Exclusions(excluded));
    return PlainSample.placed(at(trial.measured().series(), positions), phases)
        .asking(trial.request());
  }

  private static Series at(Series series, List<Integer> positions) {
    if (series instanceof Samples samples) {
      return new Samples(positions.stream().map(samples.members()::get).toList());
    }
    if (series instanceof Proportions) {
      return new Proportions(
          at(series.numerators(), positions), at(series.denominators(), positions));
    }
    if (series instanceof Rates) {
      return new Rates(at(series.numerators(), positions), at(series.denominators(), positions));
    }
    Doubles values = at(series.values(), positions);
    return series instanceof Gaps
        ? new Gaps(values)
        : series instanceof Counts ? new Counts(values) : new Individuals(values);
  }

  private static Doubles at(Doubles row, List<Integer> positions) {
    return Doubles.tabulate(positions.size(), i -> row.get(positions.get(i)));
  }
}
