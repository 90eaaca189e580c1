package org.centreline.cli.command.selftest;

import java.util.List;

/**
 * What came of one reference.
 *
 * @param reference what was held against what
 * @param numbers how many numbers were compared
 * @param words how many words were compared
 * @param worst the greatest difference of a number, relative to it or to 1
 * @param misses what was not as it must be
 */
record Held(Reference reference, int numbers, int words, double worst, List<Miss> misses) {

  Held {
    misses = List.copyOf(misses);
  }

  /**
   * A value that is not what it must be.
   *
   * @param id of the case
   * @param path where it stands
   * @param expected what should stand there
   * @param found what does
   */
  record Miss(String id, String path, String expected, String found) {}

  boolean isHeld() {
    return misses.isEmpty();
  }
}
