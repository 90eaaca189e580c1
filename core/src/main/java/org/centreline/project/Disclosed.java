package org.centreline.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
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

  /** The data that may be seen; checksum, row counts and notices would tell more, and are gone. */
  FileContent seen() {
    Source source = reading.source();
    Source silent = new Source(source.file(), "", 0, 0, List.of(), source.dialect(), List.of());
    List<Measured> seen = new ArrayList<>();
    for (Measured one : reading.measured()) {
      seen.add(
          new Measured(
              one.measure(),
              one.group(),
              one.subgroups(),
              masked(one.series()),
              one.targets(),
              one.nature()));
    }
    return new FileContent(silent, seen, reading.unit(), reading.dates());
  }

  private Series masked(Series series) {
    if (series instanceof Proportions shares) {
      IntPredicate hidden = i -> isHidden(shares, i) || isRemainderHidden(shares, i);
      return new Proportions(
          counts(shares.numerators(), hidden), counts(shares.denominators(), hidden));
    }
    if (series instanceof Rates rates) {
      IntPredicate hidden = i -> isHidden(rates, i);
      return new Rates(counts(rates.numerators(), hidden), counts(rates.denominators(), hidden));
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
    return individuals((Individuals) series);
  }

  /** Whole numbers are taken for counts of people; what has decimals is a mean or a score. */
  private Series individuals(Individuals series) {
    Doubles values = series.values().present();
    boolean counts =
        reading.unit() != Unit.PERCENTAGE
            && values.stream().allMatch(value -> value >= 0 && value == Math.rint(value));
    return counts ? new Individuals(series.values().map(rule::of)) : series;
  }

  private boolean isHidden(Series ratio, int i) {
    return Double.isNaN(rule.of(ratio.numerators().get(i)))
        || Double.isNaN(rule.of(ratio.denominators().get(i)));
  }

  private boolean isRemainderHidden(Series shares, int i) {
    return rule != Disclosure.HES
        && Double.isNaN(rule.of(shares.denominators().get(i) - shares.numerators().get(i)));
  }

  private Doubles counts(Doubles counts, IntPredicate hidden) {
    return Doubles.tabulate(
        counts.size(), i -> hidden.test(i) ? Double.NaN : rule.of(counts.get(i)));
  }

  private Doubles ofEnough(Doubles members) {
    return Double.isNaN(rule.of(members.size())) ? Doubles.empty() : members;
  }
}
