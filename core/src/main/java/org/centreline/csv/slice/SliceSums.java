package org.centreline.csv.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.centreline.csv.slice.Summing.Limits;
import org.centreline.math.ExactSum;

/**
 * What one hand's rows come to, group by group and period by period. Sums are exact, so that
 * nothing depends on which hand a row went through.
 */
public final class SliceSums {

  /** More groups and periods are not summed up. */
  private static final int MOST = 1 << 16;

  private static final int SIZE = 64;
  private static final ExactSum NOTHING = new ExactSum();

  private final Summing how;
  private final SliceTexts[] texts;
  private final int place;
  private final int[] groupColumns;
  private final int[] deciding;
  private final Limits limits;
  private final int[][] meanings;
  private final int[] known;
  private final LongIndex periods = new LongIndex();
  private final LongIndex pairs = new LongIndex();
  private final LongIndex cells = new LongIndex();
  private final List<BitSet> days = new ArrayList<>();
  private final RunningSums sums = new RunningSums();
  private final RunningSums overs = new RunningSums();
  private int[] rows = new int[SIZE];
  private int[] firstPlaces = new int[SIZE];
  private int[] secondPlaces = new int[SIZE];
  private int[] latestPlaces = new int[SIZE];
  private long[] firsts = new long[SIZE];
  private long[] seconds = new long[SIZE];
  private long[] greatestAt = new long[SIZE];
  private long[] zeroAt = new long[SIZE];
  private double[] greatest = new double[SIZE];
  private double[] greatestOver = new double[SIZE];
  private boolean[] placesMet = new boolean[SIZE];
  private boolean[] groupsMet = new boolean[SIZE];
  private boolean fresh;
  private int all;
  private int ones;
  private boolean positive = true;
  private int ratios;
  private boolean wholeOvers = true;
  private int above;
  private double most = Double.NEGATIVE_INFINITY;
  private double mostOver = Double.NEGATIVE_INFINITY;

  SliceSums(Summing how, SliceTexts[] texts) {
    this.how = how;
    this.texts = texts;
    place = how.place();
    groupColumns = how.groups().stream().mapToInt(column -> column).toArray();
    deciding = how.deciding().stream().mapToInt(column -> column).toArray();
    limits = how.limits();
    meanings = new int[texts.length][0];
    known = new int[texts.length];
    for (int column : deciding) {
      meanings[column] = new int[SIZE];
    }
    meanings[place] = new int[SIZE];
  }

  /** Sums up a row that was just cut; false where it is to be looked at. */
  boolean take(SlicedRows block, int at) {
    fresh = false;
    boolean kept = true;
    for (int column : deciding) {
      kept &= meaning(column, block.code(column, at)) != Summing.NONE;
    }
    int text = block.code(place, at);
    int period = meaning(place, text);
    if (!kept || period == Summing.NONE) {
      return false;
    }
    int group = group(block, at);
    if (group < 0) {
      return false;
    }
    // Who looks at rows meets each place and group first in the order of the file.
    placesMet = met(placesMet, text);
    groupsMet = met(groupsMet, group);
    return !fresh && add(block, at, (long) group << 32 | periods.place(period));
  }

  private boolean add(SlicedRows block, int at, long key) {
    double value = how.value() < 0 ? 1 : block.number(how.value(), at);
    double over = how.over() < 0 ? 1 : block.number(how.over(), at);
    int cell = isBeyond(value, over) ? -1 : cell(key);
    if (cell < 0) {
      return false;
    }
    long position = block.position(at);
    place(cell, block.code(place, at), position);
    add(cell, value);
    if (how.over() >= 0) {
      addOver(cell, over);
    }
    if (value > greatest[cell]) {
      greatest[cell] = value;
      greatestOver[cell] = how.over() < 0 ? Double.NaN : over;
      greatestAt[cell] = position;
    }
    if (over == 0 && value != 0) {
      zeroAt[cell] = position;
    }
    return true;
  }

  private boolean[] met(boolean[] before, int number) {
    boolean[] all = before;
    if (number >= all.length) {
      all = Arrays.copyOf(all, 2 * number);
    }
    if (!all[number]) {
      all[number] = true;
      fresh = true;
    }
    return all;
  }

  /** What a text means; that of one without a number is not known. */
  private int meaning(int column, int code) {
    if (code >= 0 && code < known[column]) {
      return meanings[column][code];
    }
    fresh = true;
    while (known[column] <= code) {
      int next = known[column]++;
      int[] all = meanings[column];
      meanings[column] = next < all.length ? all : Arrays.copyOf(all, 2 * next);
      String text = texts[column].texts()[next];
      meanings[column][next] = how.meanings().of(column, text, next);
    }
    return code < 0 ? Summing.NONE : meanings[column][code];
  }

  /** The number of the group of a row; below 0 where it has none. */
  private int group(SlicedRows block, int at) {
    if (groupColumns.length == 0) {
      return 0;
    }
    int group = block.code(groupColumns[0], at);
    if (groupColumns.length == 1) {
      return group;
    }
    int other = block.code(groupColumns[1], at);
    return group < 0 || other < 0 ? -1 : pairs.place((long) group << 32 | other);
  }

  private boolean isBeyond(double value, double over) {
    if (Double.isNaN(value) || !(over >= 0) || value < 0 && !limits.negative()) {
      return true;
    }
    boolean whole = limits.broken() || value == StrictMath.rint(value);
    return !whole || how.over() >= 0 && value > over && above++ < limits.above();
  }

  private int cell(long key) {
    int cell = cells.size() < MOST ? cells.place(key) : cells.find(key);
    if (cell == rows.length) {
      grow();
    }
    return cell;
  }

  private void grow() {
    int size = 2 * rows.length;
    rows = Arrays.copyOf(rows, size);
    firstPlaces = Arrays.copyOf(firstPlaces, size);
    secondPlaces = Arrays.copyOf(secondPlaces, size);
    latestPlaces = Arrays.copyOf(latestPlaces, size);
    firsts = Arrays.copyOf(firsts, size);
    seconds = Arrays.copyOf(seconds, size);
    greatestAt = Arrays.copyOf(greatestAt, size);
    zeroAt = Arrays.copyOf(zeroAt, size);
    greatest = Arrays.copyOf(greatest, size);
    greatestOver = Arrays.copyOf(greatestOver, size);
  }

  private void place(int cell, int text, long position) {
    int before = rows[cell]++;
    if (before == 0) {
      firsts[cell] = position;
      firstPlaces[cell] = text;
      latestPlaces[cell] = -1;
      seconds[cell] = -1;
      greatestAt[cell] = -1;
      zeroAt[cell] = -1;
    } else if (before == 1) {
      seconds[cell] = position;
      secondPlaces[cell] = text;
    }
    if (latestPlaces[cell] != text) {
      latestPlaces[cell] = text;
      days((int) (cells.key(cell) >>> 32)).set(text);
    }
  }

  private BitSet days(int group) {
    while (days.size() <= group) {
      days.add(new BitSet());
    }
    return days.get(group);
  }

  private void add(int cell, double value) {
    all++;
    sums.add(cell, value);
    ones += value == 1 ? 1 : 0;
    positive = positive && value >= 1 && value == StrictMath.rint(value);
    most = Math.max(most, value);
  }

  private void addOver(int cell, double over) {
    overs.add(cell, over);
    mostOver = Math.max(mostOver, over);
    if (over > 0) {
      ratios++;
      wholeOvers = wholeOvers && over == StrictMath.rint(over);
    }
  }

  /** Hands out what was summed up. */
  public void forEach(Consumer<SliceSum> taker) {
    for (int cell = 0; cell < cells.size(); cell++) {
      taker.accept(
          new SliceSum(
              (int) (cells.key(cell) >>> 32),
              rows[cell],
              firsts[cell],
              firstPlaces[cell],
              seconds[cell],
              secondPlaces[cell],
              sums.of(cell),
              how.over() < 0 ? NOTHING : overs.of(cell),
              greatest[cell],
              greatestOver[cell],
              greatestAt[cell],
              zeroAt[cell]));
    }
  }

  /** Which texts of the column of places the rows of each group have. */
  public List<BitSet> days() {
    return days;
  }

  /** The text of a number in the column of places. */
  public String place(int code) {
    return texts[place].texts()[code];
  }

  /** The texts that name a group. */
  public List<String> group(int group) {
    if (groupColumns.length == 0) {
      return List.of();
    }
    long pair = groupColumns.length == 1 ? (long) group << 32 : pairs.key(group);
    List<String> names = new ArrayList<>();
    names.add(texts[groupColumns[0]].texts()[(int) (pair >>> 32)]);
    if (groupColumns.length == 2) {
      names.add(texts[groupColumns[1]].texts()[(int) pair]);
    }
    return names;
  }

  /** What is known of the numbers of all rows. */
  public SliceNumbers numbers() {
    return new SliceNumbers(all, ones, positive, ratios, wholeOvers, most, mostOver);
  }
}
