package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.centreline.analysis.Warning;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Targets;

/**
 * Finds columns of targets that tell hidden numbers, such as last year's number of the same month:
 * none of their numbers is shown.
 *
 * @param rule what becomes of a count; NaN where it is hidden
 * @param readings all readings of the pack
 */
public record HiddenTargets(DoubleUnaryOperator rule, List<FileContent> readings) {

  private static final String CODE = "hidden-targets";

  private static final String WHY =
      "No target is shown, as the column of targets holds small numbers, which are hidden, or"
          + " numbers of another time or place.";

  /** So many numbers that are not the same make a target known again. */
  private static final int KNOWN = 3;

  /** One that stays for so many points on average is a plan. */
  private static final int STAYS = 4;

  private static final List<Double> TIMES = List.of(1.0, 0.01, 100.0, 1e3, 1e4, 1e5, 1e6);

  /** The same without targets, which says so. */
  public static FileContent without(FileContent seen) {
    List<Measured> measured =
        seen.measured().stream()
            .map(
                one ->
                    new Measured(
                        one.measure(),
                        one.group(),
                        one.subgroups(),
                        one.series(),
                        Targets.none(),
                        one.nature()))
            .toList();
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
    List<FileContent> aimed =
        readings.stream()
            .filter(one -> one.measured().stream().anyMatch(m -> !m.targets().isNone()))
            .toList();
    if (aimed.isEmpty()) {
      return List.of();
    }
    List<Doubles> numbers = new ArrayList<>();
    for (FileContent reading : readings) {
      reading.measured().forEach(one -> numbers.addAll(numbers(one.series())));
    }
    return aimed.stream().filter(one -> tells(one, numbers)).toList();
  }

  /** As they are shown: those that are hidden decide nothing. */
  private List<Doubles> numbers(Series series) {
    if (series instanceof Proportions || series instanceof Rates) {
      Doubles tops = series.numerators().map(rule);
      Doubles unders = series.denominators().map(rule);
      Doubles ratios = Doubles.tabulate(series.size(), i -> tops.get(i) / unders.get(i));
      return List.of(tops, unders, ratios);
    }
    return List.of(
        series instanceof Samples
            ? series.values()
            : series.values().map(v -> v == Math.rint(v) ? rule.applyAsDouble(v) : v));
  }

  private boolean tells(FileContent content, List<Doubles> numbers) {
    for (Measured one : content.measured()) {
      Targets targets = one.targets();
      for (Doubles each : List.of(targets.each(), targets.band().lower(), targets.band().upper())) {
        boolean counts = targets.kind() == Targets.Kind.AS_SHOWN;
        counts &= content.unit() != Unit.PERCENTAGE && areWhole(each);
        boolean small =
            counts
                && each.present().stream()
                    .anyMatch(v -> v > 0 && Double.isNaN(rule.applyAsDouble(v)));
        if (small && changes(each) * STAYS > each.size() || isAnother(each, numbers)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areWhole(Doubles each) {
    return each.present().stream().allMatch(v -> v >= 0 && v == Math.rint(v));
  }

  private static int changes(Doubles each) {
    Doubles present = each.present();
    int changes = 0;
    for (int i = 1; i < present.size(); i++) {
      changes += present.get(i) == present.get(i - 1) ? 0 : 1;
    }
    return changes;
  }

  private static boolean isAnother(Doubles each, List<Doubles> numbers) {
    Set<Double> values = new HashSet<>();
    each.present().stream().forEach(values::add);
    return values.size() >= KNOWN && numbers.stream().anyMatch(other -> isShifted(each, other));
  }

  /** Whether the targets are the numbers of another column, of the same time or of any other. */
  private static boolean isShifted(Doubles each, Doubles other) {
    for (double factor : TIMES) {
      Map<Integer, Set<Double>> alike = new HashMap<>();
      Map<Double, List<Integer>> places = new HashMap<>();
      for (int i = 0; i < other.size(); i++) {
        if (!other.isMissing(i)) {
          places.computeIfAbsent(cents(other.get(i) * factor), v -> new ArrayList<>()).add(i);
        }
      }
      for (int i = 0; i < each.size(); i++) {
        for (double near : nearest(each.get(i))) {
          for (int at : places.getOrDefault(near, List.of())) {
            alike.computeIfAbsent(at - i, shift -> new TreeSet<>()).add(each.get(i));
          }
        }
      }
      for (Map.Entry<Integer, Set<Double>> one : alike.entrySet()) {
        if (one.getValue().size() >= KNOWN && isHalf(each, other, one.getKey(), factor)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether half of the points that have both have the same. */
  private static boolean isHalf(Doubles each, Doubles other, int shift, double factor) {
    int both = 0;
    int same = 0;
    for (int i = 0; i < each.size(); i++) {
      int at = i + shift;
      if (at >= 0 && at < other.size() && !other.isMissing(at) && !each.isMissing(i)) {
        both++;
        double number = cents(other.get(at) * factor);
        same += nearest(each.get(i)).contains(number) ? 1 : 0;
      }
    }
    return 2 * same >= both;
  }

  /** Numbers are compared as people write them, with two decimals. */
  private static double cents(double value) {
    return Math.rint(100 * value);
  }

  private static Set<Double> nearest(double value) {
    Set<Double> near = new HashSet<>();
    for (int off = -1; off <= 1; off++) {
      near.add(cents(value) + off);
    }
    return Double.isNaN(value) ? Set.of() : near;
  }
}
