package org.centreline.analysis;

import org.centreline.csv.problem.Problem;

/**
 * Why data can't answer a question.
 *
 * @param code a stable word with a page of its own
 * @param expected what the data should be like
 * @param found what they are like
 * @param fix what to do about it
 */
public record Unusable(String code, String expected, String found, String fix) {

  /**
   * The same as a problem of a file.
   *
   * @param file the name of the file as given
   * @param measure the column or group that is meant
   */
  public Problem in(String file, String measure) {
    return new Problem(file, 0, measure, expected, found, code, fix);
  }
}
