package org.centreline.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the cells of one column look like. */
final class Profile {

  private static final Set<String> TIME_WORDS =
      Set.of("date", "day", "week", "month", "quarter", "year", "period");

  private final String name;
  private final Numeral numeral;
  private final Optional<DateFormat> pattern;
  private final ShapeCount shapes = new ShapeCount();
  private int ofPattern;
  private int numbers;
  private int others;

  Profile(String name, ReadingOptions options) {
    this.name = name;
    numeral = new Numeral(options.decimal());
    Optional<String> given = options.dateFormat();
    pattern = given.isPresent() ? Optional.of(DateFormat.ofPattern(given.get())) : Optional.empty();
  }

  /** Looks at one more cell. */
  void add(String cell) {
    boolean number = numeral.read(cell) || numeral.read(Cells.amount(cell));
    if (number || Missing.of(cell).isEmpty()) {
      numbers += number ? 1 : 0;
      others += number ? 0 : 1;
      shapes.add(cell);
      ofPattern += pattern.isPresent() && pattern.get().read(cell).isPresent() ? 1 : 0;
    }
  }

  String name() {
    return name;
  }

  /** In which way most dates are written; empty where none is a date. */
  Optional<DateShape> shape() {
    return shapes.most();
  }

  /**
   * Most cells are dates: of the pattern where one is given; plain numbers only under a heading
   * that speaks of time.
   */
  boolean isDates() {
    if (pattern.isPresent()) {
      return 2 * ofPattern > shapes.texts();
    }
    boolean most = 2 * shapes.dated() > shapes.texts();
    return most && (!shapes.most().orElseThrow().isBareNumber() || speaksOfTime());
  }

  /** A word for time, alone or with one other: {@code Month}, {@code week_ending}. */
  private boolean speaksOfTime() {
    String[] words = name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').split(" ");
    for (String word : words) {
      if (words.length <= 2 && TIME_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Every cell that is not missing is a number. */
  boolean isNumbers() {
    return numbers > 0 && others == 0;
  }

  /** Most cells that are not missing are numbers. */
  boolean isMostlyNumbers() {
    return numbers > others;
  }
}
