package org.centreline.cli;

import java.util.List;
import java.util.stream.IntStream;

/** What a long test takes of its cases: one in so many, spread evenly. */
public final class Some {

  private Some() {}

  /** Those cases; all of them with {@code -Dthorough}. */
  public static <T> List<T> of(List<T> cases, int oneIn) {
    boolean all = System.getProperty("thorough") != null;
    return IntStream.range(0, cases.size())
        .filter(i -> all || i % oneIn == 0)
        .mapToObj(cases::get)
        .toList();
  }
}
