package org.centreline.words;

/** How rare something is that comes once in so many cases on average. */
public final class Seldom {

  /** Beyond this a figure says no more than that it never happens. */
  private static final int MOST = 1_000_000_000;

  private Seldom() {}

  /** "about once in 5,000 cases", "less than once in 1,000,000,000 months". */
  public static String once(double mean, String noun) {
    String about = mean > MOST ? "less than" : "about";
    return about + " once in " + Plural.of((int) Math.round(Math.min(mean, MOST)), noun);
  }
}
