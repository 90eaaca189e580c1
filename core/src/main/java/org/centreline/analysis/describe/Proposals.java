package org.centreline.analysis.describe;

import java.util.List;

/**
 * What is proposed for a file.
 *
 * @param all the best first
 * @param more how many measures were not tried, as enough was found before
 */
record Proposals(List<Proposal> all, int more) {

  Proposals {
    all = List.copyOf(all);
  }
}
