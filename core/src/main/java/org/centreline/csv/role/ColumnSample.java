package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.header.Profile;
import org.centreline.csv.number.Lengths;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Cells;

/** The first cells of one column, and what they have in common. */
final class ColumnSample {

  private final String name;
  private final Heading heading;
  private final Profile profile;
  private final Numeral numeral;
  private final Lengths lengths;
  private final Optional<String> dateFormat;
  private final Map<String, Look> looks = new LinkedHashMap<>();
  private final List<Look> order = new ArrayList<>();
  private final List<Look> told = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private double[] numbers = new double[64];
  private int[] cells = new int[64];
  private int rows;
  private int filled;
  private int numeric;
  private boolean percents;
  private int decimals;
  private int durations;
  private boolean ambiguous;
  private boolean whole = true;
  private boolean halves = true;

  /**
   * An empty sample.
   *
   * @param said what tells what the column is, the name or what stands for it
   */
  ColumnSample(String name, String said, ReadingOptions options) {
    this.name = name;
    heading = Heading.of(said);
    profile = new Profile(name, options);
    numeral = new Numeral(options.decimal());
    lengths = Lengths.of(name, options.durations());
    dateFormat = options.dateFormat();
  }

  void add(String cell) {
    if (rows == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * rows);
      cells = Arrays.copyOf(cells, 2 * rows);
    }
    Look look = looks.get(cell);
    if (look == null) {
      look = look(cell);
      looks.put(cell, look);
      order.add(look);
    }
    look.times++;
    numbers[rows] = look.number;
    cells[rows] = look.place;
    filled += look.code < 0 ? 0 : 1;
    numeric += look.isNumber ? 1 : 0;
    durations += look.isLength ? 1 : 0;
    rows++;
  }

  /** What a text is; the same text is looked at once. */
  private static final class Look {

    private double number = Double.NaN;
    private boolean isNumber;
    private boolean isLength;
    private boolean isLabel;
    private int place;
    private int code = -1;
    private int times;
  }

  private Look look(String cell) {
    Look look = new Look();
    look.place = order.size();
    look.isNumber = numeral.read(cell) || numeral.read(Cells.amount(cell));
    if (look.isNumber) {
      look.number = numeral.value();
      whole &= look.number >= 0 && look.number == StrictMath.rint(look.number);
      halves &= look.number >= 0 && 2 * look.number == StrictMath.rint(2 * look.number);
      percents |= numeral.isPercent();
      decimals = Math.max(decimals, numeral.places());
    } else {
      look.isLength = lengths.read(cell);
      ambiguous |= look.isLength && lengths.isAmbiguous();
    }
    Optional<MissingMark> mark = MissingMark.of(cell);
    if (mark.isEmpty()) {
      tell(cell, look);
    }
    look.isLabel = mark.isPresent() && mark.get().mayBeLabel(cell);
    return look;
  }

  private void tell(String cell, Look look) {
    look.code = texts.size();
    texts.add(cell);
    told.add(look);
  }

  /**
   * Judges the column as a whole, once all cells were added: what hides a number among numbers is a
   * ward or an age band among words, or where there is nothing else.
   */
  void settle() {
    long labels = looks.values().stream().filter(look -> look.isLabel).count();
    boolean words = filled == 0 ? labels > 1 : !isNumeric() && durations == 0;
    looks.forEach(
        (cell, look) -> {
          if (words && look.isLabel) {
            tell(cell, look);
            filled += look.times;
          }
        });
  }

  String name() {
    return name;
  }

  Heading heading() {
    return heading;
  }

  /** How dates are said to be written; empty where that is to be found out. */
  Optional<String> dateFormat() {
    return dateFormat;
  }

  /** How the cells look, once all were added. */
  Profile profile() {
    looks.forEach((text, look) -> profile.add(text, look.times));
    looks.clear();
    return profile;
  }

  /** How many rows were looked at. */
  int rows() {
    return rows;
  }

  /** How many cells hold something. */
  int filled() {
    return filled;
  }

  /** How many different things they hold. */
  int different() {
    return texts.size();
  }

  /** The different things, in order of first appearance. */
  List<String> texts() {
    return texts;
  }

  /** How many cells hold the text of a number among the different ones. */
  int count(int text) {
    return told.get(text).times;
  }

  /** The number of the text of a row among the different ones; -1 where there is none. */
  int code(int row) {
    return order.get(cells[row]).code;
  }

  /** The number of a row; NaN where there is none. Percentages as they are written. */
  double number(int row) {
    return numbers[row];
  }

  /** How many digits stand behind the point at most. */
  int decimals() {
    return decimals;
  }

  /** Whether cells carry a percent sign. */
  boolean hasPercents() {
    return percents;
  }

  /** Whether nearly every cell that holds something is a number. */
  boolean isNumeric() {
    return filled > 0 && numeric > 0.9 * filled;
  }

  /** Whether most cells are numbers with a unit or a comma and few are alike, as amounts are. */
  boolean mayBeAmounts() {
    int amounts = 0;
    for (int i = 0; i < texts.size(); i++) {
      amounts += isAmount(texts.get(i)) ? told.get(i).times : 0;
    }
    boolean some = 5 * numeric > filled && !isNumeric();
    return some || 2 * amounts > filled && 2 * different() > filled;
  }

  /** Such as {@code 12 min} or {@code 1,5}: nothing but letters behind the number. */
  private static boolean isAmount(String text) {
    int at = 0;
    while (at < text.length() && "0123456789.,:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean number = at > 0 && Character.isDigit(text.charAt(0));
    while (at < text.length() && "0123456789/-".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return number && at == text.length();
  }

  /** Whether every cell that holds something is a time such as 7:25. */
  boolean isDurations() {
    return filled > 0 && durations == filled;
  }

  /** Whether some of those times may be minutes and seconds or hours and minutes. */
  boolean areAmbiguousDurations() {
    return ambiguous;
  }

  /** Whether the numbers are whole and not negative. */
  boolean isWhole() {
    return whole && isNumeric();
  }

  /** Whether the numbers are whole or halves, as of cases that two places share. */
  boolean isHalved() {
    return halves && isNumeric();
  }

  /** The least number. */
  double least() {
    return numbers().min().orElse(Double.NaN);
  }

  /** The greatest number. */
  double most() {
    return numbers().max().orElse(Double.NaN);
  }

  /** The numbers that are there, in order. */
  java.util.stream.DoubleStream numbers() {
    return Arrays.stream(numbers, 0, rows).filter(v -> !Double.isNaN(v));
  }
}
