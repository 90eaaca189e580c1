package org.centreline.csv.pair;

import java.util.List;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.series.Pairs;

/**
 * What a file of scores of the same people held; nobody is named in it.
 *
 * @param source the file
 * @param measure the name of the column of scores
 * @param before the word for before, as in the file
 * @param after the word for after
 * @param domains one entry a domain, in order of first appearance; one or more, the people in each
 *     in the same order
 * @param unit what the scores are
 */
public record PairReading(
    Source source, String measure, String before, String after, List<Pairs> domains, Unit unit) {

  public PairReading {
    domains = List.copyOf(domains);
  }
}
