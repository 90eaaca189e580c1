package org.centreline.analysis.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.outcome.Sustained.Hold;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.series.TargetBand;

/**
 * Judges whether a gain has lasted; {@link Sustained} says how.
 *
 * @param chart the control chart, its limits frozen on the baseline
 * @param since the positions, from 0, of the points since the last change that count, in order
 * @param counterfactual what the earlier trend would have given at each subgroup, on the scale
 *     shown; NaN where unknown
 * @param window how many points the first and the last mean are made of
 * @param gain whether one was shown, so that there is something to last
 */
public record Sustaining(
    ChartAnalysis chart, List<Integer> since, Doubles counterfactual, int window, Gain gain) {

  /** What was shown of a gain. */
  public enum Gain {
    /** It was better after the change than expected, on average. */
    SHOWN,
    /** It was better at once, but not on average: it may have been lost, but not held. */
    AT_ONCE,
    /** It was neither shown to be better nor to be worse. */
    NONE,
    /** It was worse than expected. */
    WORSE,
    /** The model knows too little. */
    UNKNOWN
  }

  /** The points from a position on that count. */
  public static List<Integer> counted(ChartAnalysis chart, int from) {
    return IntStream.range(from, chart.points().size())
        .filter(i -> chart.points().statuses().get(i) == Status.INCLUDED)
        .boxed()
        .toList();
  }

  public Sustained judge() {
    double first = SinceChange.pooled(chart, since.subList(0, Math.min(window, since.size())));
    double last =
        SinceChange.pooled(chart, since.subList(Math.max(0, since.size() - window), since.size()));
    Optional<String> reason = reason(first, last);
    boolean early = better() != Better.NEITHER && isGained() && since.size() < 2 * window;
    Optional<Hold> verdict =
        early
            ? Optional.of(Hold.TOO_SOON)
            : reason.isPresent() ? Optional.empty() : Optional.of(hold(first, last));
    return new Sustained(
        verdict, reason, window, since.size(), months(), tally(), oldCentre(), first, last);
  }

  private Better better() {
    return chart.setup().meaning().better();
  }

  private Optional<String> reason(double first, double last) {
    if (better() == Better.NEITHER) {
      return Optional.of("no direction is better; say which with " + Matter.BETTER + " up or down");
    }
    if (!isGained()) {
      return Optional.of(nothingToHold());
    }
    if (since.size() < 2 * window) {
      return Optional.of(
          "there are "
              + since.size()
              + " usable points since the last change and "
              + 2 * window
              + " are needed to compare the first "
              + window
              + " with the last "
              + window);
    }
    if (gain == Gain.AT_ONCE && gain(last) > 0 && hold(first, last) == Hold.HELD) {
      return Optional.of("a gain was shown at once, but none on average");
    }
    return gain(first) <= 0 && gain(last) <= 0
        ? Optional.of("neither the first nor the last points are better than before")
        : Optional.empty();
  }

  private boolean isGained() {
    return gain == Gain.SHOWN || gain == Gain.AT_ONCE;
  }

  private String nothingToHold() {
    return switch (gain) {
      case WORSE -> "the difference that was shown is for the worse, so there is no gain to hold";
      case UNKNOWN -> "the model knows too little to show a gain, so there is none to hold";
      default -> "no gain was shown, so there is none to hold";
    };
  }

  private Hold hold(double first, double last) {
    if (gain(last) <= 0) {
      return Hold.LOST;
    }
    List<Integer> newest = since.subList(since.size() - window, since.size());
    long kept = newest.stream().filter(this::isBeyondCentre).count();
    return gain(last) >= gain(first) / 2 && 2 * kept >= window ? Hold.HELD : Hold.SLIPPING;
  }

  /** How much better than the old centre. */
  private double gain(double number) {
    double above = number - oldCentre();
    return better() == Better.UP ? above : -above;
  }

  private double oldCentre() {
    return chart.lastPhase().centre();
  }

  private Sustained.Tally tally() {
    int run = 0;
    while (run < since.size() && isBeyondCentre(since.get(since.size() - 1 - run))) {
      run++;
    }
    return new Sustained.Tally(
        atTarget(),
        count(this::isBeyondCentre),
        count(this::isBeyondLimits),
        count(i -> isBetter(value(i), counterfactual.get(i))),
        run);
  }

  /** How many meet their target; not told where one of them has none to be held against. */
  private OptionalInt atTarget() {
    return !since.isEmpty() && since.stream().allMatch(this::hasTarget)
        ? OptionalInt.of(count(this::meets))
        : OptionalInt.empty();
  }

  /** One between two numbers needs no direction. */
  private boolean hasTarget(int position) {
    return chart.points().band().isAt(position)
        || better() != Better.NEITHER && !chart.points().targets().isMissing(position);
  }

  private int count(IntPredicate passes) {
    return (int) since.stream().filter(passes::test).count();
  }

  private boolean meets(int position) {
    TargetBand band = chart.points().band();
    if (band.isAt(position)) {
      return value(position) >= band.lower().get(position)
          && value(position) <= band.upper().get(position);
    }
    double target = chart.points().targets().get(position);
    return value(position) == target || isBetter(value(position), target);
  }

  private boolean isBeyondCentre(int position) {
    return isBetter(value(position), oldCentre());
  }

  private boolean isBeyondLimits(int position) {
    double lower = chart.points().raw().lower().get(position);
    double upper = chart.points().raw().upper().get(position);
    return better() == Better.UP && value(position) > upper
        || better() == Better.DOWN && value(position) < lower;
  }

  /** Never where there is no direction or a number is missing. */
  private boolean isBetter(double number, double other) {
    return better() == Better.UP && number > other || better() == Better.DOWN && number < other;
  }

  private double value(int position) {
    return chart.points().values().get(position);
  }

  private OptionalInt months() {
    Subgroups subgroups = chart.measured().subgroups();
    if (!subgroups.isCalendar() || since.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate first = subgroups.dates().get(since.get(0));
    LocalDate last = subgroups.dates().get(since.get(since.size() - 1));
    Rhythm rhythm = subgroups.rhythm();
    LocalDate end = rhythm == Rhythm.IRREGULAR ? last : rhythm.later(last, 1);
    return OptionalInt.of((int) ChronoUnit.MONTHS.between(first, end));
  }
}
