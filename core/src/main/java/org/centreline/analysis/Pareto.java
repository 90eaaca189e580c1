package org.centreline.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param total of all bars
 * @param missing what belongs to no category and is in no bar
 * @param categories how many different categories there are
 */
public record Pareto(
    Optional<String> group,
    String measure,
    List<Bar> bars,
    double total,
    double missing,
    int categories) {

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
   * @param count how much there is of it
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
    Pareto none = new Pareto(tally.group(), tally.measure(), List.of(), 0, apart, 0);
    return none.of(sorted(tally, missing));
  }

  /** The same of other categories. */
  private Pareto of(List<Category> shown) {
    ExactSum total = new ExactSum();
    shown.forEach(category -> total.add(category.count()));
    ExactSum sum = new ExactSum();
    List<Bar> drawn = new ArrayList<>();
    for (Category category : shown) {
      sum.add(category.count());
      drawn.add(bar(category, sum.value(), total.value()));
    }
    int different = shown.stream().mapToInt(Category::folded).sum();
    return new Pareto(group, measure, drawn, total.value(), missing, different);
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
    shown.add(new Category("Other (" + folded + " categories)", rest.value(), folded));
    return of(shown);
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

  /** How many of the largest bars together make up {@link #MOST} of the total. */
  public int vitalFew() {
    int few = 1;
    while (bars.get(few - 1).cumulativeShare() < MOST) {
      few++;
    }
    return few;
  }
}
