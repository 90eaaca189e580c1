package org.centreline.analysis.pareto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.math.ExactSum;
import org.centreline.series.Tally;

/**
 * Categories from the largest to the smallest, with their running share of the whole.
 *
 * @param group whose they are; empty where the data has no groups
 * @param measure what the categories are
 * @param bars from the largest to the smallest; those folded into one come last
 * @param total of all bars, as counted or added up
 * @param missing what belongs to no category and is in no bar
 * @param categories how many different categories there are, folded ones counted one by one
 * @param few the largest categories that make up {@link #MOST}, however many have a bar of their
 *     own
 */
public record Pareto(
    Optional<String> group,
    String measure,
    List<Bar> bars,
    double total,
    double missing,
    int categories,
    Few few) {

  /** The share of the whole that the largest few are looked for to make up. */
  public static final double MOST = 0.8;

  /** What belongs to no category, where it is counted as one. */
  public static final String MISSING = "(missing)";

  /** What becomes of what belongs to no category. */
  public enum Missing {
    /** It is told apart and is in no bar. */
    APART,
    /** It is a category of its own. */
    COUNTED
  }

  /**
   * A category.
   *
   * @param name as read
   * @param count how much there is of it, as counted or added up
   * @param folded how many categories it stands for; 1 but for the smallest folded together
   * @param cumulative this and all larger ones together
   * @param share of the total, 0 to 1
   * @param cumulativeShare of the total, 0 to 1
   */
  public record Bar(
      String name,
      double count,
      int folded,
      double cumulative,
      double share,
      double cumulativeShare) {}

  /**
   * The fewest of the largest categories that together make up {@link #MOST} of the total.
   *
   * @param categories how many they are
   * @param share of the total, {@link #MOST} to 1
   */
  public record Few(int categories, double share) {

    /** 2.4 of 3 hours are four fifths, whatever dividing makes of it. */
    private static final double ROUNDING = 1e-12;

    private static Few of(List<Bar> bars) {
      int categories = 1;
      while (bars.get(categories - 1).cumulativeShare() < MOST - ROUNDING) {
        categories++;
      }
      return new Few(categories, bars.get(categories - 1).cumulativeShare());
    }
  }

  private record Category(String name, double count, int folded) {}

  public Pareto {
    Objects.requireNonNull(group, "group");
    bars = List.copyOf(bars);
  }

  /**
   * Sorts and adds up.
   *
   * @param tally with a total above 0
   * @param missing what becomes of what belongs to no category
   */
  public static Pareto of(Tally tally, Missing missing) {
    double apart = missing == Missing.APART ? tally.missing() : 0;
    List<Category> all = sorted(tally, missing);
    List<Bar> bars = bars(all);
    double total = bars.get(bars.size() - 1).cumulative();
    return new Pareto(tally.group(), tally.measure(), bars, total, apart, all.size(), Few.of(bars));
  }

  private static List<Bar> bars(List<Category> shown) {
    ExactSum total = new ExactSum();
    shown.forEach(category -> total.add(category.count()));
    ExactSum sum = new ExactSum();
    List<Bar> bars = new ArrayList<>();
    for (Category category : shown) {
      sum.add(category.count());
      bars.add(bar(category, sum.value(), total.value()));
    }
    return bars;
  }

  /**
   * The same with the largest categories alone, all others folded into one; folding a single one
   * would hide its name and save nothing.
   */
  public Pareto top(int most) {
    if (bars.size() <= most + 1) {
      return this;
    }
    List<Category> shown = new ArrayList<>();
    bars.subList(0, most).forEach(b -> shown.add(new Category(b.name(), b.count(), b.folded())));
    ExactSum rest = new ExactSum();
    int folded = 0;
    for (Bar bar : bars.subList(most, bars.size())) {
      rest.add(bar.count());
      folded += bar.folded();
    }
    String name = String.format(Locale.ROOT, "Other (%,d categories)", folded);
    shown.add(new Category(name, rest.value(), folded));
    return new Pareto(group, measure, bars(shown), total, missing, categories, few);
  }

  private static Bar bar(Category category, double cumulative, double total) {
    return new Bar(
        category.name(),
        category.count(),
        category.folded(),
        cumulative,
        category.count() / total,
        cumulative / total);
  }

  /** The largest first; equal ones by the alphabet, what belongs to no category behind them. */
  private static List<Category> sorted(Tally tally, Missing missing) {
    List<Category> categories = new ArrayList<>();
    IntStream.range(0, tally.names().size())
        .mapToObj(i -> new Category(tally.names().get(i), tally.counts().get(i), 1))
        .sorted(
            Comparator.comparing(Category::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Category::name))
        .forEach(categories::add);
    if (missing == Missing.COUNTED && tally.missing() > 0) {
      categories.add(new Category(MISSING, tally.missing(), 1));
    }
    categories.sort(Comparator.comparingDouble(Category::count).reversed());
    return categories;
  }

  /** How many bars are of one of the {@link #few}; a bar of several categories is not. */
  public int fewBars() {
    int last = bars.size() - 1;
    return Math.min(few.categories(), bars.get(last).folded() > 1 ? last : bars.size());
  }
}
