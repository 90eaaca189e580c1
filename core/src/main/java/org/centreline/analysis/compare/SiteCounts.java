package org.centreline.analysis.compare;

import java.util.List;
import org.centreline.series.Doubles;

/**
 * What sites are compared by: a count each, and what it is out of, both as counted.
 *
 * @param sites their names, none twice
 * @param numerators events seen, 0 or more
 * @param denominators cases, opportunities or events expected, above 0
 */
public record SiteCounts(List<String> sites, Doubles numerators, Doubles denominators) {

  public SiteCounts {
    sites = List.copyOf(sites);
    if (sites.size() != numerators.size() || sites.size() != denominators.size()) {
      throw new IllegalArgumentException(
          sites.size() + " sites, " + numerators.size() + " over " + denominators.size());
    }
    if (numerators.stream().anyMatch(a -> !(a >= 0))
        || denominators.stream().anyMatch(b -> !(b > 0))) {
      throw new IllegalArgumentException(numerators + " over " + denominators);
    }
  }

  /** How many sites. */
  public int size() {
    return sites.size();
  }

  /** What is compared: the count over what it is out of. */
  public Doubles values() {
    return Doubles.tabulate(size(), i -> numerators.get(i) / denominators.get(i));
  }

  /** All counts over all that they are out of. */
  public double overall() {
    return numerators.sum() / denominators.sum();
  }
}
