package org.centreline.csv.category;

import java.util.List;
import org.centreline.csv.row.Source;
import org.centreline.series.Tally;

/**
 * What a file held of categories.
 *
 * @param source the file
 * @param tallies one a group, in order of first appearance; one or more, each with a total above 0
 */
public record Categories(Source source, List<Tally> tallies) {

  public Categories {
    tallies = List.copyOf(tallies);
  }
}
