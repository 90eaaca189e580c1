package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.Assurance.Doubt;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Variation.Height;
import org.centreline.analysis.risk.RecentCases;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Phase;
import org.centreline.phase.Span;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * Decides the variation and the assurance icon.
 *
 * @param basis what the findings rest on
 * @param points the points on the scale shown
 * @param findings the signals
 */
record Icons(Basis basis, Points points, List<Finding> findings) {

  private static final int RECENT = 8;
  private static final int SOME = 2;

  /** The class of the latest included point that is not missing. */
  Optional<Variation> variation() {
    if (basis.setup().rules().rules().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt latest = latest(i -> points.statuses().get(i) == Status.INCLUDED);
    if (latest.isEmpty() || !isReadable(latest.getAsInt())) {
      return Optional.empty();
    }
    return Optional.of(at(recent(latest.getAsInt())));
  }

  /** Of cases one by one, the newest that a signal marks in the newest month; else the latest. */
  private int recent(int latest) {
    if (!basis.risks().isOfCases()) {
      return latest;
    }
    return RecentCases.ofNewestMonth(basis.measured().subgroups()).stream()
        .flatMapToInt(RecentCases::newestFirst)
        .filter(i -> about(i).findAny().isPresent())
        .findFirst()
        .orElse(latest);
  }

  /**
   * Enough points, limits where the chart has them, and runs that can be judged or another sign;
   * sums that a usual point can move, or a sign all the same.
   */
  private boolean isReadable(int position) {
    int phase = phaseOf(position);
    boolean silent =
        basis.setup().rules().rules().stream().anyMatch(Rule::isFairCoin)
            && !basis.areTiesJudged()
            && basis.isTied(basis.sequences().get(phase))
            && hasUseful(phase)
            && about(position).findAny().isEmpty();
    boolean limits =
        basis.setup().rules().rules().stream()
            .anyMatch(rule -> rule.needsLimits() || !rule.isPattern());
    return basis.isEnough(phase)
        && !(limits && basis.isWithheld(phase))
        && !silent
        && (!areTooLarge(phase) || about(position).findAny().isPresent());
  }

  private boolean areTooLarge(int phase) {
    return basis.risks().areTooLarge(basis.fit().fits().get(phase).level().decisionInterval());
  }

  private boolean hasUseful(int phase) {
    Span span = basis.fit().phases().all().get(phase).span();
    return IntStream.rangeClosed(span.first(), span.last()).anyMatch(this::isUseful);
  }

  private Variation at(int position) {
    Optional<Side> side = PointReader.of(basis.setup(), findings).decided(about(position));
    Reading reading = side.map(basis.setup().meaning().better()::read).orElse(Reading.COMMON_CAUSE);
    boolean high = side.filter(s -> s == Side.BOTH ? isHigh(position) : s.isHigh()).isPresent();
    return Variation.of(reading, high ? Height.HIGH : Height.LOW);
  }

  /** A signal of both sides is as high as the point itself; on the centre counts as high. */
  private boolean isHigh(int position) {
    return basis.fit().statistic().get(position) >= basis.fit().lines().centre().get(position);
  }

  /** The findings that mark a point, and a longest run that only points on the centre follow. */
  private Stream<Finding> about(int position) {
    return findings.stream().filter(f -> f.signal().marks(position) || isRunningUpTo(f, position));
  }

  private boolean isRunningUpTo(Finding finding, int position) {
    int last = finding.signal().last();
    return finding.signal().rule().equals("longest-run")
        && points.statuses().get(position) == Status.INCLUDED
        && last < position
        && finding.phase() == phaseOf(position) + 1
        && IntStream.rangeClosed(last + 1, position).noneMatch(this::isUseful);
  }

  private boolean isUseful(int position) {
    double value = basis.fit().statistic().get(position);
    return points.statuses().get(position) == Status.INCLUDED
        && value != basis.fit().lines().centre().get(position);
  }

  /**
   * The assurance icon; none by limits that the points have left, unless the convention keeps it.
   */
  Optional<Assurance> assurance() {
    boolean kept = basis.setup().convention().has(Oddity.ASSURANCE_BY_LEFT_LIMITS);
    return judged().filter(icon -> kept || doubt().isEmpty());
  }

  /** Why the limits that the target is held against do not speak of the time to come. */
  Optional<Doubt> doubt() {
    boolean given = basis.limits().given().isAll();
    return judged().isPresent() && hasLeft()
        ? Optional.of(given ? Doubt.GIVEN : Doubt.BEFORE)
        : Optional.empty();
  }

  /**
   * Whether the points have left limits that others set: a baseline before them, or centre and
   * sigma known from elsewhere. They have where the latest value, or two and more of the last eight
   * since the baseline, belong to a signal or lie beyond a limit. Eight is what the longest of the
   * usual rules of shift needs: so many ordinary points mean that the process has come back, and
   * one odd point among eight is an odd point.
   */
  private boolean hasLeft() {
    int latest = lastWhere(this::isIncluded).orElse(-1);
    if (latest < 0) {
      return false;
    }
    Phase phase = basis.fit().phases().at(latest);
    boolean given = basis.limits().given().isAll();
    int first = given ? phase.span().first() : phase.baseline().last() + 1;
    if (!given && !phase.isFrozen()) {
      return false;
    }
    int[] since = IntStream.rangeClosed(first, latest).filter(this::isIncluded).toArray();
    int[] recent = IntStream.of(since).skip(Math.max(0, since.length - RECENT)).toArray();
    long odd = IntStream.of(recent).filter(this::isOdd).count();
    return odd >= SOME || latest >= first && isOdd(latest);
  }

  private boolean isIncluded(int position) {
    return points.statuses().get(position) == Status.INCLUDED;
  }

  private boolean isOdd(int position) {
    double value = points.track().statistic().get(position);
    return value > points.raw().upper().get(position)
        || value < points.raw().lower().get(position)
        || findings.stream()
            .filter(f -> f.phase() == phaseOf(position) + 1 && f.signal().hasPlace())
            .anyMatch(f -> f.signal().marks(position));
  }

  /**
   * The latest target against the limits of the latest included point that has them, in the phase
   * of the latest included point; compared on the scale of the data, where a constant series lies
   * exactly on its limits.
   */
  private Optional<Assurance> judged() {
    Better better = basis.setup().meaning().better();
    OptionalInt target = lastWhere(i -> !points.targets().isMissing(i));
    boolean limits = basis.setup().choice().type().traits().has(Trait.LIMITS);
    boolean strict = basis.setup().convention().has(Oddity.STRICT_ASSURANCE);
    OptionalInt latest = latest(this::isLimitedInLatestPhase);
    Lines lines = basis.fit().lines();
    int band = points.band().last();
    if (limits && band > target.orElse(-1)) {
      double multiply = basis.multiply();
      double low = points.band().lower().get(band) / multiply;
      Bounds range = new Bounds(low, points.band().upper().get(band) / multiply);
      return latest.stream()
          .mapToObj(
              i -> Assurance.between(range, lines.lower().get(i), lines.upper().get(i), strict))
          .findFirst();
    }
    if (better == Better.NEITHER || target.isEmpty() || !limits) {
      return Optional.empty();
    }
    double goal = points.targets().get(target.getAsInt()) / basis.multiply();
    return latest.stream()
        .mapToObj(i -> strict ? strict(goal, lines, i) : inclusive(goal, lines, i))
        .findFirst();
  }

  /** An earlier phase's limits say nothing of what is to be expected now. */
  private boolean isLimitedInLatestPhase(int position) {
    OptionalInt newest = lastWhere(i -> points.statuses().get(i) == Status.INCLUDED);
    return points.statuses().get(position) == Status.INCLUDED
        && !points.raw().upper().isMissing(position)
        && phaseOf(position) == phaseOf(newest.orElse(position));
  }

  private Assurance inclusive(double target, Lines lines, int i) {
    return Assurance.inclusive(
        basis.setup().meaning().better(), target, lines.lower().get(i), lines.upper().get(i));
  }

  private Assurance strict(double target, Lines lines, int i) {
    return Assurance.strict(
        basis.setup().meaning().better(), target, lines.lower().get(i), lines.upper().get(i));
  }

  /** The last position that passes; under NHSRplotthedots the last row whatever it holds. */
  private OptionalInt latest(IntPredicate passes) {
    return basis.setup().convention().has(Oddity.LAST_ROW_SETS_VARIATION)
        ? OptionalInt.of(points.size() - 1)
        : lastWhere(passes);
  }

  private OptionalInt lastWhere(IntPredicate passes) {
    return IntStream.range(0, points.size())
        .map(i -> points.size() - 1 - i)
        .filter(passes)
        .findFirst();
  }

  private int phaseOf(int position) {
    return basis.fit().phases().at(position).index() - 1;
  }
}
