package org.centreline.analysis.outcome.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.series.Doubles;
import org.centreline.series.Pairs;

/** What the same people scored before and after, for each domain and overall. */
public final class PairedAnalysis {

  private PairedAnalysis() {}

  /**
   * The comparison.
   *
   * @param measure the name of the column of scores
   * @param names the words for before and after
   * @param domains on the scale of the data; domains without a whole pair are left out
   * @throws UnusableException where nobody has both scores
   */
  public static BeforeAfter of(
      String measure, List<String> names, List<Pairs> domains, Meaning meaning) {
    double multiply = meaning.scale().multiply();
    List<Pairs> shown = domains.stream().map(p -> scaled(p, multiply)).toList();
    List<Pairs> whole = shown.stream().filter(pairs -> pairs.count() > 0).toList();
    if (whole.isEmpty()) {
      throw new UnusableException(
          new Unusable(
              "unpaired",
              "people with a score at both times",
              "none",
              "check that people have the same number or name both times"));
    }
    List<Contrast> contrasts = new ArrayList<>();
    if (shown.size() > 1) {
      contrasts.add(PairContrast.of(overall(whole), names));
    }
    whole.forEach(pairs -> contrasts.add(PairContrast.of(pairs, names)));
    BeforeAfter found =
        new BeforeAfter(
            BeforeAfter.Pairing.PAIRED,
            BeforeAfter.OutcomeScale.MEASUREMENTS,
            measure,
            meaning,
            "",
            contrasts,
            List.of());
    return found.warned(BeforeAfterWarnings.of(found));
  }

  private static Pairs scaled(Pairs pairs, double multiply) {
    return new Pairs(
        pairs.domain(),
        pairs.before().map(v -> v * multiply),
        pairs.after().map(v -> v * multiply));
  }

  /** Each person's mean over the domains in which there are both scores. */
  static Pairs overall(List<Pairs> domains) {
    int people = domains.get(0).before().size();
    return new Pairs(
        Optional.empty(),
        Doubles.tabulate(people, i -> mean(domains, i, Pairs::before)),
        Doubles.tabulate(people, i -> mean(domains, i, Pairs::after)));
  }

  private static double mean(List<Pairs> domains, int person, Function<Pairs, Doubles> side) {
    return Doubles.of(
            IntStream.range(0, domains.size())
                .mapToObj(domains::get)
                .filter(p -> !p.before().isMissing(person) && !p.after().isMissing(person))
                .mapToDouble(p -> side.apply(p).get(person))
                .toArray())
        .mean();
  }
}
