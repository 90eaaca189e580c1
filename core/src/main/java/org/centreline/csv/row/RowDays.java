package org.centreline.csv.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.problem.SkippedRows;
import org.centreline.csv.slice.SliceNumbers;

/**
 * Of which days each group has rows, and whether its rows may be events: kept while rows go by, as
 * periods that they are gathered in no longer tell.
 */
public final class RowDays {

  private final boolean kept;
  private final List<BitSet> groups = new ArrayList<>();
  private final Map<Long, Set<String>> others = new HashMap<>();

  /** The numbers of the texts of dates that stand in a row with a number, and in one without. */
  private final BitSet given = new BitSet();

  private final BitSet blank = new BitSet();
  private int laterCount;
  private final SkippedRows later = new SkippedRows();
  private int numbers;
  private int ones;
  private boolean wholes = true;

  /** Nothing is kept where neither periods nor what lies between events is asked for. */
  RowDays(boolean kept) {
    this.kept = kept;
  }

  /** Takes in a row; one without a number covers no day, as those of months to come have none. */
  void add(MeasuredRow entry) {
    if (!kept) {
      return;
    }
    while (groups.size() <= entry.group()) {
      groups.add(new BitSet());
    }
    double value = entry.numerator();
    if (Double.isNaN(value)) {
      blank.set(entry.place());
      return;
    }
    groups.get(entry.group()).set(entry.place());
    given.set(entry.place());
    int times = entry.tally().rows();
    numbers += times;
    boolean summed = entry.isSummed();
    ones += summed ? entry.sums().ones() : value == 1 ? times : 0;
    wholes &= summed ? entry.sums().wholes() : value >= 1 && value == Math.rint(value);
  }

  /**
   * Takes in the rows of a group that were summed up; the first of it was taken in before.
   *
   * @param places the numbers of the texts of their dates
   */
  void add(int group, BitSet places) {
    if (kept) {
      groups.get(group).or(places);
      given.or(places);
    }
  }

  /** Takes in the numbers of rows that were summed up. */
  void add(SliceNumbers summed) {
    if (kept) {
      numbers += summed.rows();
      ones += summed.ones();
      wholes &= summed.positive();
    }
  }

  /** Takes note of a row, or a cell of a wide table, that is later than was asked for. */
  void addLater(int line) {
    later.add(Code.LATER_ROWS, line);
    laterCount++;
  }

  /** How many of them there are. */
  public int later() {
    return laterCount;
  }

  /** Where they stand. */
  List<Skipped> laterRows() {
    return later.all();
  }

  /** Takes note of the date of a row that filters leave out; those it does not meet are bits. */
  void addOther(long unmet, String date) {
    if (kept) {
      others.computeIfAbsent(unmet, mask -> new HashSet<>()).add(date);
    }
  }

  /**
   * The days of the file: those of the rows that were asked for, and of others, to which the file
   * goes on as well. A filter that no other row fails between the first and the last day asked for
   * is one of time, as of a year, and what it leaves out is no part of the time asked for.
   *
   * @param asked the days of the rows that were asked for
   */
  public NavigableSet<LocalDate> ofFile(NavigableSet<LocalDate> asked, DateColumn dates) {
    Map<Long, NavigableSet<LocalDate>> found = new HashMap<>();
    others.forEach((unmet, texts) -> found.put(unmet, read(texts, dates)));
    long across = 0;
    for (Map.Entry<Long, NavigableSet<LocalDate>> other : found.entrySet()) {
      boolean within = !other.getValue().subSet(asked.first(), true, asked.last(), true).isEmpty();
      across |= within ? other.getKey() : 0;
    }
    NavigableSet<LocalDate> all = new TreeSet<>(asked);
    for (Map.Entry<Long, NavigableSet<LocalDate>> other : found.entrySet()) {
      if ((other.getKey() & ~across) == 0) {
        all.addAll(other.getValue());
      }
    }
    return all;
  }

  private static NavigableSet<LocalDate> read(Set<String> texts, DateColumn dates) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    texts.forEach(text -> dates.format().read(text).ifPresent(days::add));
    return days;
  }

  /** Whether a text of the date column stands in rows without a number alone. */
  public boolean isBlank(int text) {
    return blank.get(text) && !given.get(text);
  }

  /** The days of a group on which it has numbers, ascending. */
  public List<LocalDate> of(int group, DateColumn dates) {
    BitSet texts = groups.get(group);
    long[] days = texts.stream().mapToLong(dates::day).toArray();
    Arrays.sort(days);
    List<LocalDate> found = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      if (days[i] != DateColumn.NONE && (i == 0 || days[i] != days[i - 1])) {
        found.add(LocalDate.ofEpochDay(days[i]));
      }
    }
    return found;
  }

  /**
   * Whether the numbers may count events, none being written where there was none: all are whole
   * and 1 or more, and a quarter of them 1, as seldom events are; larger ones would be 0 by chance
   * too seldom to be left out.
   */
  public boolean areNeverZero() {
    return wholes && numbers > 0 && 4 * ones >= numbers;
  }

  /** Whether each row is one thing, and several stand under one date. */
  public boolean areSingleEvents() {
    boolean single = numbers > 0 && ones == numbers;
    return single && numbers > groups.stream().mapToInt(BitSet::cardinality).sum();
  }
}
