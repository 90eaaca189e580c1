package org.centreline.outcome.design;

/** How the months of the year, or the days of the week, differ. */
public sealed interface Season {

  /** The most pairs of waves. */
  int MOST_PAIRS = 5;

  /** The word in files: {@code none}, {@code fourier:2}, {@code month}, {@code weekday}. */
  String word();

  /** How many pairs of yearly waves; 0 where the year is not looked at by waves. */
  default int pairs() {
    return 0;
  }

  /** Whether the days of the week have levels of their own. */
  default boolean isWeekly() {
    return false;
  }

  /** Whether the times of the year differ. */
  default boolean isYearly() {
    return pairs() > 0;
  }

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
      if (pairs < 1 || pairs > MOST_PAIRS) {
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

    @Override
    public boolean isYearly() {
      return true;
    }
  }

  /**
   * Each day of the week its own level, upon waves of the year or none.
   *
   * @param pairs of waves, 0 to 5
   */
  record Weekdays(int pairs) implements Season {
    /** Checks its number. */
    public Weekdays {
      if (pairs < 0 || pairs > MOST_PAIRS) {
        throw new IllegalArgumentException("0 to 5 pairs of waves, not " + pairs);
      }
    }

    @Override
    public String word() {
      return pairs == 0 ? "weekday" : "weekday+fourier:" + pairs;
    }

    @Override
    public boolean isWeekly() {
      return true;
    }
  }

  /** Not looked at. */
  static Season none() {
    return new None();
  }

  /** Days of the week, waves of the year, both or neither. */
  static Season of(boolean weekly, int pairs) {
    Season waves = pairs == 0 ? none() : new Fourier(pairs);
    return weekly ? new Weekdays(pairs) : waves;
  }
}
