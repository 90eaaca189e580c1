package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.DateText;
import org.centreline.csv.role.SumsAmong.Proof;

/**
 * Finds rows that are the total of the other rows of their date, by their name or by what they come
 * to.
 */
public final class RowTotals {

  /** Two parts and their total. */
  private static final int FEWEST = 3;

  /** So far a total may be from the sum of its parts where some are late or were mended. */
  private static final double NEAR = 0.1;

  /** Of a mean with one decimal. */
  private static final double ROUNDED = 0.0501;

  private final TableSample sample;
  private final int names;

  RowTotals(TableSample sample, int names) {
    this.sample = sample;
    this.names = names;
  }

  /**
   * The names of the rows that are totals; none where fewer than two others would be left.
   *
   * @param alike for each row the first one of its date
   * @param numbers the positions of a count, and of what it is out of
   */
  public Set<String> of(int[] alike, List<Integer> numbers) {
    List<String> texts = sample.columns().get(names).texts();
    if (texts.size() < FEWEST) {
      return Set.of();
    }
    Set<Integer> named = TotalNames.among(texts);
    Set<Integer> totals = new TreeSet<>(named);
    List<double[]> tops = amounts(alike, numbers.get(0), texts.size());
    List<double[]> overs =
        numbers.size() == 1 ? List.of() : amounts(alike, numbers.get(1), texts.size());
    SumsAmong.of(tops, overs, named)
        .forEach(
            (thing, proof) -> {
              if (proof == Proof.CERTAIN) {
                totals.add(thing);
              }
            });
    for (int thing = 0; thing < tops.size(); thing++) {
      if (TotalNames.isBarePlace(texts.get(thing)) && isNearly(thing, tops, totals)) {
        totals.add(thing);
      }
    }
    Set<String> found = new LinkedHashSet<>();
    totals.forEach(i -> found.add(texts.get(i)));
    return texts.size() - found.size() < 2 ? Set.of() : found;
  }

  /**
   * What the last rows, or the first, are called where they are named like totals of all others, or
   * have no name at all and are their sum or mean.
   *
   * @param numbers the positions of a count, and of what it is out of
   */
  public Set<String> atTheEnds(List<Integer> numbers) {
    Set<String> found = new LinkedHashSet<>();
    if (!sample.whole()) {
      return found;
    }
    List<Integer> rest = new ArrayList<>();
    for (int row = 0; row < sample.rows(); row++) {
      if (!Double.isNaN(sample.columns().get(numbers.get(0)).number(row))) {
        rest.add(row);
      }
    }
    Optional<Integer> end = end(rest, numbers);
    while (end.isPresent()) {
      found.add(name(end.get()));
      rest.remove(end.get());
      end = end(rest, numbers);
    }
    return found;
  }

  private Optional<Integer> end(List<Integer> rest, List<Integer> numbers) {
    if (rest.size() <= FEWEST) {
      return Optional.empty();
    }
    for (int row : List.of(rest.get(rest.size() - 1), rest.get(0))) {
      boolean once = rest.stream().filter(other -> name(other).equals(name(row))).count() == 1;
      boolean named = !name(row).isEmpty();
      if (once && (named ? TotalNames.isOne(name(row)) : isOfAll(row, rest, numbers))) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private String name(int row) {
    int code = sample.columns().get(names).code(row);
    return code < 0 ? "" : sample.columns().get(names).texts().get(code);
  }

  /** Whether all numbers of a row are the sums of those of all others, or all their means. */
  private boolean isOfAll(int row, List<Integer> rest, List<Integer> numbers) {
    boolean sum = true;
    boolean mean = true;
    for (int position : numbers) {
      ColumnSample column = sample.columns().get(position);
      double own = column.number(row);
      double all = 0;
      int parts = 0;
      for (int other : rest) {
        boolean counts = other != row && !Double.isNaN(column.number(other));
        all += counts ? column.number(other) : 0;
        parts += counts ? 1 : 0;
      }
      sum &= all > 0 && StrictMath.abs(own - all) <= 1e-9 * all;
      // A whole number may be near the mean by chance.
      boolean fraction = own != StrictMath.rint(own);
      mean &= fraction && StrictMath.abs(own - all / parts) <= ROUNDED;
    }
    return sum || mean;
  }

  /**
   * What stands in the column of dates in rows of subtotals, such as "Q1 2024 total" below its
   * months: no days and no months, and named so or the sum of three rows above or below, or more.
   * None where any other cell is no date.
   *
   * @param numbers the positions of a count, and of what it is out of
   */
  public Set<String> between(List<Integer> numbers) {
    ColumnSample column = sample.columns().get(names);
    DateColumn dates = new DateColumn(column.texts(), Optional.empty());
    Set<String> found = new LinkedHashSet<>();
    for (int row = 0; row < sample.rows(); row++) {
      int code = column.code(row);
      if (code >= 0 && dates.day(code) == DateColumn.NONE) {
        String text = column.texts().get(code);
        if (isOfOneDate(text) || !TotalNames.speaksOf(text) && !isSum(row, dates, numbers)) {
          return Set.of();
        }
        found.add(text);
      }
    }
    return found;
  }

  /** A date that is written another way; a quarter or a year may be the sum of its months. */
  private static boolean isOfOneDate(String text) {
    return DateText.read(text).filter(date -> date.shape().months() < 3).isPresent();
  }

  /** Whether all numbers of a row are sums of so many dated rows above, or below. */
  private boolean isSum(int total, DateColumn dates, List<Integer> numbers) {
    for (int step = -1; step <= 1; step += 2) {
      double[] sums = new double[numbers.size()];
      int rows = 0;
      for (int row = total + step; row >= 0 && row < sample.rows(); row += step) {
        int code = sample.columns().get(names).code(row);
        if (code >= 0 && dates.day(code) != DateColumn.NONE) {
          boolean equal = ++rows >= FEWEST;
          for (int i = 0; i < sums.length; i++) {
            ColumnSample column = sample.columns().get(numbers.get(i));
            sums[i] += column.number(row);
            boolean same = StrictMath.abs(sums[i] - column.number(total)) <= 1e-9 * sums[i];
            // Nothing is the sum of nothings, wherever it stands.
            equal &= same && sums[i] > 0;
          }
          if (equal) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a row is about the sum of the others of its date, on four of five dates or more. */
  private static boolean isNearly(int thing, List<double[]> amounts, Set<Integer> totals) {
    int near = 0;
    int dates = 0;
    for (int date = 0; date < amounts.get(thing).length; date++) {
      double whole = amounts.get(thing)[date];
      double sum = 0;
      int parts = 0;
      for (int other = 0; other < amounts.size(); other++) {
        double part = amounts.get(other)[date];
        boolean counts = other != thing && !totals.contains(other) && !Double.isNaN(part);
        sum += counts ? part : 0;
        parts += counts ? 1 : 0;
      }
      if (!Double.isNaN(whole) && parts > 1) {
        dates++;
        near += StrictMath.abs(whole - sum) <= NEAR * sum ? 1 : 0;
      }
    }
    return dates > 1 && 5 * near >= 4 * dates;
  }

  /** What each name has on each date. */
  private List<double[]> amounts(int[] alike, int column, int things) {
    List<double[]> amounts = new ArrayList<>();
    for (int i = 0; i < things; i++) {
      double[] none = new double[alike.length];
      Arrays.fill(none, Double.NaN);
      amounts.add(none);
    }
    for (int row = 0; row < alike.length; row++) {
      int thing = sample.columns().get(names).code(row);
      double number = sample.columns().get(column).number(row);
      if (thing >= 0 && alike[row] >= 0 && !Double.isNaN(number)) {
        double before = amounts.get(thing)[alike[row]];
        amounts.get(thing)[alike[row]] = number + (Double.isNaN(before) ? 0 : before);
      }
    }
    return amounts;
  }
}
