package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.centreline.analysis.Warning;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Targets;

/**
 * Finds columns of targets that may tell hidden numbers, such as a tenth less than the number of
 * the same month last year: none of their numbers is shown. What is held for a time, or moves by
 * even steps, is a plan; all else may be made of numbers of another time or place in whatever way.
 *
 * @param rule what becomes of a count; NaN where it is hidden
 * @param readings all readings of the pack
 */
public record HiddenTargets(DoubleUnaryOperator rule, List<FileContent> readings) {

  private static final String CODE = "hidden-targets";

  private static final String WHY =
      "No target is shown, as the column of targets moves as numbers of people do: they may be"
          + " hidden ones of another time or place.";

  /** One that is held for so many points, or moves by even steps, is a plan. */
  private static final int HELD = 4;

  /** One that would be hidden as a count has to be held for longer. */
  private static final int LONG_HELD = 12;

  /** The same without targets, which says so. */
  public static FileContent without(FileContent seen) {
    List<Measured> measured = seen.measured().stream().map(Measured::withoutTargets).toList();
    Source source = seen.source().noting(new Notice(CODE, WHY));
    return new FileContent(source, measured, seen.unit(), seen.dates());
  }

  /** What a chart says of it. */
  public static Optional<Warning> warning(FileContent seen) {
    return seen.source().notices().stream()
        .filter(notice -> notice.code().equals(CODE))
        .map(notice -> new Warning("hidden-targets", notice.message()))
        .findFirst();
  }

  /** The readings whose targets are not to be shown. */
  public List<FileContent> found() {
    return readings.stream().filter(this::tells).toList();
  }

  private boolean tells(FileContent content) {
    return content.measured().stream().anyMatch(one -> tells(content, one.targets()));
  }

  private boolean tells(FileContent content, Targets targets) {
    return Stream.of(targets.each(), targets.band().lower(), targets.band().upper())
        .anyMatch(
            each -> {
              boolean counts =
                  targets.kind() == Targets.Kind.AS_SHOWN
                      && content.unit() != Unit.PERCENTAGE
                      && areWhole(each);
              return !isPlan(stretches(each.present(), counts));
            });
  }

  private static boolean areWhole(Doubles each) {
    return each.present().stream().allMatch(v -> v >= 0 && v == Math.rint(v));
  }

  /**
   * Points one after the other whose target stays, or goes up or down by even steps.
   *
   * @param length how many
   * @param first the target of the first of them
   * @param last the target of the last of them
   * @param small whether there is one that would be hidden as a count
   */
  private record Stretch(int length, double first, double last, boolean small) {

    boolean isHeld() {
      return length >= (small ? LONG_HELD : HELD);
    }

    /** Whether it may be held where there are no data: people move targets by less than half. */
    boolean isCut(double own, double beside) {
      return !small && beside > 0 && own <= 2 * beside && beside <= 2 * own;
    }
  }

  private List<Stretch> stretches(Doubles present, boolean counts) {
    List<Stretch> all = new ArrayList<>();
    int start = 0;
    while (start < present.size()) {
      int end = Math.min(start + 1, present.size() - 1);
      double step = present.get(end) - present.get(start);
      while (end + 1 < present.size() && isStep(present.get(end + 1) - present.get(end), step)) {
        end++;
      }
      // A step to another target is no part of what is held before it.
      if (end == start + 1 && step != 0 && end + 1 < present.size()) {
        end = start;
      }
      boolean small = false;
      for (int i = start; i <= end; i++) {
        double target = present.get(i);
        small |= counts && target > 0 && Double.isNaN(rule.applyAsDouble(target));
      }
      all.add(new Stretch(end - start + 1, present.get(start), present.get(end), small));
      start = end + 1;
    }
    return all;
  }

  /** Percentages are not exact in binary. */
  private static boolean isStep(double one, double step) {
    return Math.abs(one - step) <= 1e-9 * Math.max(1, Math.abs(step));
  }

  /** Whether each target is held; the first and the last may be cut off where the data end. */
  private static boolean isPlan(List<Stretch> stretches) {
    int last = stretches.size() - 1;
    for (int i = 0; i <= last; i++) {
      Stretch one = stretches.get(i);
      boolean first = i == 0 && last > 0 && stretches.get(1).isHeld();
      boolean newest = i > 0 && i == last && stretches.get(i - 1).isHeld();
      boolean cut =
          first && one.isCut(one.last(), stretches.get(1).first())
              || newest && one.isCut(one.first(), stretches.get(i - 1).last());
      if (!one.isHeld() && !cut) {
        return false;
      }
    }
    return true;
  }
}
