package org.centreline.outcome.design;

/** How the months of the year differ. */
public sealed interface Season {

  /** The word in files: {@code none}, {@code fourier:2}, {@code month}. */
  String word();

  /** Not looked at. */
  record None() implements Season {
    @Override
    public String word() {
      return "none";
    }
  }

  /**
   * Sine and cosine waves of a year and its parts.
   *
   * @param pairs how many, 1 to 5
   */
  record Fourier(int pairs) implements Season {
    /** Checks its number. */
    public Fourier {
      if (pairs < 1 || pairs > 5) {
        throw new IllegalArgumentException("1 to 5 pairs of waves, not " + pairs);
      }
    }

    @Override
    public String word() {
      return "fourier:" + pairs;
    }
  }

  /** Each month of the year its own level. */
  record Months() implements Season {
    @Override
    public String word() {
      return "month";
    }
  }

  /** Not looked at. */
  static Season none() {
    return new None();
  }
}
