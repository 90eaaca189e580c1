package org.centreline.analysis.outcome.model;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Season;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** What comes again: the week or the year. */
public enum SeasonCycle {
  WEEK,
  YEAR;

  private static final int FOUR_WEEKS = 28;
  private static final int TWO_YEARS = 2 * 365;

  /** The cycles that rows of a rhythm can show, the shorter first. */
  public static List<SeasonCycle> of(Rhythm rhythm) {
    return switch (rhythm) {
      case DAY, WEEKDAY -> List.of(WEEK, YEAR);
      case WEEK, MONTH, QUARTER -> List.of(YEAR);
      default -> List.of();
    };
  }

  /** Over how many periods of a rhythm the rows must reach before the cycle can be told. */
  private int fewest(Rhythm rhythm) {
    if (this == WEEK) {
      return rhythm == Rhythm.WEEKDAY ? FOUR_WEEKS / 7 * 5 : FOUR_WEEKS;
    }
    return switch (rhythm) {
      case MONTH -> 24;
      case QUARTER -> 8;
      case WEEK -> 104;
      case WEEKDAY -> TWO_YEARS / 7 * 5;
      default -> TWO_YEARS;
    };
  }

  /** Whether rows reach over four weeks, or over two years. */
  boolean isCovered(Course course, Rhythm rhythm) {
    int first = course.periods().stream().mapToInt(Integer::intValue).min().orElse(0);
    int last = course.periods().stream().mapToInt(Integer::intValue).max().orElse(0);
    return last - first + 1 >= fewest(rhythm);
  }

  /** Whether a season allows for it. */
  public boolean isIn(Season season) {
    return this == WEEK ? season.isWeekly() : season.isYearly();
  }

  /** Why a season means nothing for subgroups; empty where it means something. */
  public static Optional<String> problem(Season season, Subgroups subgroups) {
    Rhythm rhythm = subgroups.rhythm();
    String asked = Matter.SEASON + " " + season.word() + ": ";
    if (season instanceof Season.None) {
      return Optional.empty();
    }
    if (!subgroups.isCalendar()) {
      return Optional.of(Matter.SEASON + ": without dates there is no season; leave it out");
    }
    if (rhythm == Rhythm.HALF_YEAR && season.isYearly()) {
      return Optional.of(asked + "two points a year are too few for a season; leave it out");
    }
    if (rhythm == Rhythm.YEAR) {
      return Optional.of(asked + "one point a year has no season; leave it out");
    }
    boolean daily = of(rhythm).contains(WEEK) || rhythm == Rhythm.IRREGULAR;
    return season.isWeekly() && !daily
        ? Optional.of(
            asked
                + "there is one point a "
                + rhythm.word()
                + ", so days of the week can't differ; use "
                + Matter.SEASON
                + " fourier:2 for the year, or daily rows")
        : Optional.empty();
  }
}
