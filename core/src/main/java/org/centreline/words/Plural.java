package org.centreline.words;

/** How many of a thing, in words that agree. */
public final class Plural {

  private Plural() {}

  /** Such as "1 point" or "24 points". */
  public static String of(int count, String noun) {
    return Numbers.count(count) + " " + (count == 1 ? noun : noun + "s");
  }
}
