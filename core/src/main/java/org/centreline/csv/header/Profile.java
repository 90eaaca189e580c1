package org.centreline.csv.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.date.ShapeCount;
import org.centreline.csv.date.ShapeCount.Written;
import org.centreline.csv.number.Lengths;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Cells;
import org.centreline.csv.text.HeadingWords;

/** What the cells of one column look like. */
public final class Profile {

  /**
   * Under these plain numbers are dates. They are not those of {@code date:} in {@code
   * heading-words.txt} of the room {@code role}, which has "data" too, under which numbers such as
   * 2019 may be amounts. A language that is added there is added here.
   */
  private static final Set<String> TIME_WORDS =
      Set.of(
          ("yearmonth yyyymm yyyymmdd monthyear date day week month quarter year fy period datum tag woche monat quartal jahr jour semaine"
                  + " mois trimestre année annee fecha dia día semana mes año ano anno jaar maand"
                  + " kwartaal giorno settimana mese mês blwyddyn mis wythnos år vecka månad uge måned")
              .split(" "));

  /** How many different texts of a column are remembered. */
  private static final int REMEMBERED = 10_000;

  private final String name;
  private final Numeral numeral;
  private final Lengths lengths;
  private final Optional<DateFormat> pattern;
  private final ShapeCount shapes = new ShapeCount();
  private final Map<String, Look> looks = new HashMap<>();
  private int ofPattern;
  private int numbers;
  private int others;
  private int codes;

  public Profile(String name, ReadingOptions options) {
    this.name = name;
    numeral = new Numeral(options.decimal());
    lengths = Lengths.of(name, options.durations());
    Optional<String> given = options.dateFormat();
    pattern = given.isPresent() ? Optional.of(DateFormat.ofPattern(given.get())) : Optional.empty();
  }

  /** What a cell is; the same text is looked at once. */
  private record Look(
      boolean number, boolean missing, boolean ofPattern, boolean code, Written written) {}

  /** Looks at one more cell. */
  public void add(String cell) {
    add(cell, 1);
  }

  /** Looks at a text that so many cells hold. */
  public void add(String cell, int times) {
    Look known = looks.get(cell);
    Look look = known == null ? look(cell) : known;
    if (known == null && looks.size() < REMEMBERED) {
      looks.put(cell, look);
    }
    if (!look.missing) {
      numbers += look.number ? times : 0;
      others += look.number ? 0 : times;
      codes += look.code ? times : 0;
      shapes.add(look.written, times);
      ofPattern += look.ofPattern ? times : 0;
    }
  }

  private Look look(String cell) {
    boolean number =
        numeral.read(cell)
            || numeral.read(Cells.amount(cell))
            || lengths.read(cell) && !lengths.isAmbiguous();
    boolean missing = !number && MissingMark.of(cell).isPresent();
    boolean fits = pattern.isPresent() && pattern.get().read(cell).isPresent();
    return new Look(number, missing, fits, !number && isCode(cell), Written.of(cell));
  }

  /** Up to three letters and then a digit, as in {@code J18.9} and {@code RX1}. */
  private static boolean isCode(String cell) {
    int letters = 0;
    while (letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
      letters++;
    }
    return letters > 0
        && letters <= 3
        && letters < cell.length()
        && Character.isDigit(cell.charAt(letters));
  }

  public String name() {
    return name;
  }

  /** In which way most dates are written; empty where none is a date. */
  public Optional<DateShape> shape() {
    return shapes.most();
  }

  /**
   * Most cells are dates: of the pattern where one is given; plain numbers only under a heading
   * that speaks of time.
   */
  public boolean isDates() {
    if (pattern.isPresent()) {
      return 2 * ofPattern > shapes.texts();
    }
    boolean most = 2 * shapes.dated() > shapes.texts();
    return most && (!shapes.most().orElseThrow().isBareNumber() || speaksOfTime());
  }

  /** A word for time, alone or with one other: {@code Month}, {@code week_ending}. */
  private boolean speaksOfTime() {
    String[] words = HeadingWords.of(name).text().strip().split(" ");
    for (String word : words) {
      if (words.length <= 2 && TIME_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Every cell that is not missing is a number. */
  public boolean isNumbers() {
    return numbers > 0 && others == 0;
  }

  /** Most cells that are not missing are numbers, and not one in ten is a code such as E100. */
  public boolean isMostlyNumbers() {
    return numbers > others && 10 * codes < numbers + others;
  }
}
