package org.centreline.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.HiddenPoints;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/**
 * Applies a rule to data.
 *
 * <p>Source: NHS Digital, Hospital Episode Statistics analysis guide: percentages are worked out
 * from rounded numbers, and means of few people are suppressed. The remainder of a share is a count
 * of people too, so where nothing is rounded a small remainder suppresses the point as well.
 *
 * @param rule what is done
 * @param reading the data as read
 */
record Disclosed(Disclosure rule, FileContent reading) {

  /** Fewer whole numbers to one with decimals than these may be whole by chance. */
  private static final int SCORES = 3;

  /** The data that may be seen; checksum, row counts and notices would tell more, and are gone. */
  FileContent seen(Set<Spot> hidden) {
    boolean shares = areShares();
    List<Measured> seen = new ArrayList<>();
    for (int group = 0; group < reading.measured().size(); group++) {
      Measured one = reading.measured().get(group);
      int at = group;
      Series masked =
          without(masked(one.series(), shares), i -> hidden.contains(new Spot(0, at, i)));
      seen.add(
          new Measured(
              one.measure(), one.group(), one.subgroups(), masked, one.targets(), one.nature()));
    }
    Source silent = reading.source().silent();
    Source source = rule == Disclosure.HES ? HiddenPoints.rounded(silent) : silent;
    return new FileContent(source, seen, reading.unit(), reading.dates());
  }

  /**
   * Whether ratios are shares as far as they are seen: a hidden row that is none must not tell.
   * Events over an exposure are none, whatever their numbers.
   */
  boolean areShares() {
    for (Measured one : reading.measured()) {
      Series series = one.series();
      if (series instanceof Proportions) {
        continue;
      }
      if (!(series instanceof Rates) || one.nature().is(Nature.Kind.EXPOSURE)) {
        return false;
      }
      for (int i = 0; i < series.size(); i++) {
        double top = rule.of(series.numerators().get(i));
        double under = rule.of(series.denominators().get(i));
        if (top < 0 || under > 0 && top > under) {
          return false;
        }
      }
    }
    return true;
  }

  private Series masked(Series series, boolean shares) {
    if (series instanceof Proportions || series instanceof Rates) {
      IntPredicate gone = i -> isHidden(series, i) || shares && isRemainderSmall(series, i);
      Doubles tops = counts(series.numerators(), gone);
      Doubles unders = counts(series.denominators(), gone);
      return shares ? new Proportions(tops, unders) : new Rates(tops, unders);
    }
    if (series instanceof Counts counts) {
      return new Counts(counts.values().map(rule::of));
    }
    if (series instanceof Gaps gaps) {
      // Each point is one event.
      return new Gaps(Doubles.missing(gaps.size()));
    }
    if (series instanceof Samples samples) {
      return new Samples(samples.members().stream().map(this::ofEnough).toList());
    }
    if (series instanceof Joint joint) {
      return seen(joint);
    }
    Individuals individuals = (Individuals) series;
    return areCounts(individuals) ? new Individuals(individuals.values().map(rule::of)) : series;
  }

  /** Several measures together, without the subgroups of which one is of few people. */
  private Joint seen(Joint joint) {
    List<Integer> counts =
        IntStream.range(0, joint.measures().size())
            .filter(
                j ->
                    areWhole(
                        joint.rows().stream().flatMap(List::stream).map(r -> Doubles.of(r.get(j)))))
            .boxed()
            .toList();
    return joint.at(
        IntStream.range(0, joint.size())
            .mapToObj(i -> isOfFew(joint.rows().get(i), counts) ? -1 : i)
            .toList());
  }

  /** Few rows behind a mean, or a small count. */
  private boolean isOfFew(List<Doubles> rows, List<Integer> counts) {
    boolean few = rows.size() > 1 && rule.isSmall(rows.size());
    return few
        || rows.stream().anyMatch(r -> counts.stream().anyMatch(j -> rule.isSmall(r.get(j))));
  }

  /** Whole numbers are taken for counts of people; what has decimals is a mean or a score. */
  boolean areCounts(Individuals series) {
    return reading.unit() != Unit.PERCENTAGE
        && (areWhole(Stream.of(series.values())) || areWhole(individuals()));
  }

  private Stream<Doubles> individuals() {
    return reading.measured().stream()
        .map(Measured::series)
        .filter(series -> series instanceof Individuals)
        .map(Series::values);
  }

  /**
   * One cell with decimals among four, such as one that was filled in, makes no scores of counts.
   */
  static boolean areWhole(Stream<Doubles> numbers) {
    int[] whole = {0, 0};
    numbers
        .flatMapToDouble(some -> some.present().stream())
        .forEach(value -> whole[value >= 0 && value == Math.rint(value) ? 0 : 1]++);
    return whole[0] >= SCORES * whole[1];
  }

  private static Series without(Series series, IntPredicate gone) {
    if (series instanceof Samples samples) {
      List<Doubles> left = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        left.add(gone.test(i) ? Doubles.empty() : samples.members().get(i));
      }
      return new Samples(left);
    }
    if (series instanceof Joint joint) {
      return joint.at(
          IntStream.range(0, joint.size()).mapToObj(i -> gone.test(i) ? -1 : i).toList());
    }
    IntPredicate kept = gone.negate();
    if (series instanceof Proportions shares) {
      return new Proportions(kept(shares.numerators(), kept), kept(shares.denominators(), kept));
    }
    if (series instanceof Rates rates) {
      return new Rates(kept(rates.numerators(), kept), kept(rates.denominators(), kept));
    }
    Doubles values = kept(series.values(), kept);
    if (series instanceof Counts) {
      return new Counts(values);
    }
    return series instanceof Gaps ? new Gaps(values) : new Individuals(values);
  }

  private static Doubles kept(Doubles numbers, IntPredicate kept) {
    return Doubles.tabulate(numbers.size(), i -> kept.test(i) ? numbers.get(i) : Double.NaN);
  }

  /** Where nothing is rounded, those without the event are few people too. */
  boolean isRemainderSmall(Series shares, int i) {
    return rule.keepsRemainders() && rule.isSmall(remainder(shares, i));
  }

  static double remainder(Series ratios, int i) {
    return ratios.denominators().get(i) - ratios.numerators().get(i);
  }

  private boolean isHidden(Series ratio, int i) {
    return Double.isNaN(rule.of(ratio.numerators().get(i)))
        || Double.isNaN(rule.of(ratio.denominators().get(i)));
  }

  private Doubles counts(Doubles counts, IntPredicate hidden) {
    return Doubles.tabulate(
        counts.size(), i -> hidden.test(i) ? Double.NaN : rule.of(counts.get(i)));
  }

  private Doubles ofEnough(Doubles members) {
    return rule.isSmall(members.size()) ? Doubles.empty() : members;
  }
}
