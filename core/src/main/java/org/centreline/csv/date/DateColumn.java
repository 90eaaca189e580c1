package org.centreline.csv.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.text.HeadingWords;

/** The dates of one column: one way of writing for all of them, decided when all were seen. */
public final class DateColumn {

  /** The day number of a text that is no date. */
  public static final long NONE = Long.MIN_VALUE;

  private static final List<String> TOTALS =
      List.of("total", "totals", "subtotal", "sum", "average", "mean", "ytd");

  private static final int FEWEST_WRONG = 3;

  /** One of so many texts, at least, must be no day with the day first. */
  private static final int PART_WRONG = 4;

  private static final String ONE_WAY = "write every date of the column in one way";

  private final List<String> texts;
  private final Optional<DateShape> shape;
  private final DateFormat format;
  private final boolean ambiguous;
  private final long[] days;

  /**
   * Reads the different texts of a column.
   *
   * @param pattern how they are written; empty means in the way that most of them have
   */
  public DateColumn(List<String> texts, Optional<String> pattern) {
    ShapeCount count = new ShapeCount();
    if (pattern.isEmpty()) {
      for (String text : texts) {
        count.add(text);
      }
    }
    this.texts = texts;
    shape = count.most().map(most -> monthFirst(most, texts) ? DateShape.MONTH_FIRST : most);
    ambiguous = count.isAmbiguous();
    format =
        pattern.isPresent()
            ? DateFormat.ofPattern(pattern.get())
            : shape.isPresent() ? DateFormat.of(shape.get()) : DateFormat.standard();
    days = new long[texts.size()];
    for (int i = 0; i < days.length; i++) {
      Optional<LocalDate> day = format.read(texts.get(i));
      days[i] = day.isPresent() ? day.get().toEpochDay() : NONE;
    }
  }

  /**
   * Whether no other order would do: a good part of the texts are no days with the day first, and
   * all are with the month first. A single slip of the pen is none.
   */
  private static boolean monthFirst(DateShape most, List<String> texts) {
    int wrong = 0;
    for (int i = 0; most == DateShape.DAY_FIRST && i < texts.size(); i++) {
      if (DateText.monthFirst(texts.get(i)).isEmpty()) {
        return false;
      }
      wrong += DateText.read(texts.get(i)).flatMap(DateText::date).isEmpty() ? 1 : 0;
    }
    return wrong >= FEWEST_WRONG && PART_WRONG * wrong >= texts.size();
  }

  public DateFormat format() {
    return format;
  }

  /** The way in which most dates are written; empty where none is one, or a pattern was given. */
  public Optional<DateShape> shape() {
    return shape;
  }

  /** The day, counted from 1970, of a text; {@link #NONE} where it is no date. */
  public long day(int text) {
    return days[text];
  }

  /** Whether the years are financial ones that go by one year, so that nobody knows their days. */
  public boolean areNamedYears() {
    return shape.filter(known -> known == DateShape.NAMED_YEAR).isPresent();
  }

  /** Whether each is a number and a month, so that nobody knows the year. */
  public boolean areNumbersAndMonths() {
    return shape.filter(known -> known == DateShape.NUMBER_AND_MONTH).isPresent();
  }

  /** Whether the whole column may be months as well as financial years. */
  public boolean isAmbiguous() {
    return ambiguous;
  }

  /** What is wrong with a text that is no date. */
  public Code code(int text) {
    return other(text) ? Code.MIXED_DATE_FORMATS : Code.BAD_DATE;
  }

  /**
   * The same in words.
   *
   * @param found the whole cell, the time of day included
   */
  public Mismatch mismatch(int text, String found) {
    if (other(text)) {
      return new Mismatch("a date written as " + format.described(), found, ONE_WAY);
    }
    if (DateText.isNumberedMonth(found)) {
      return new Mismatch(
          "a month of which it is known whether 1 is April or January",
          found,
          "write the months by their names, as in April, or in one column as in 2022-04");
    }
    if (shape.isPresent() && hasFarYear(found)) {
      return new Mismatch(
          "a day in the years "
              + DateText.FIRST_YEAR
              + " to "
              + DateText.LAST_YEAR
              + ", written as "
              + format.described(),
          found,
          "mend the year");
    }
    boolean noSuchDay = shape.isPresent() && DateText.read(found).isPresent();
    return noSuchDay
        ? new Mismatch("a day that exists, written as " + format.described(), found, fix(found))
        : new Mismatch(
            "a date written as " + format.described(),
            found,
            HeadingWords.of(found).holdAny(TOTALS)
                ? "take rows of totals out of the file"
                : "mend the cell, or name the way dates are written with "
                    + Matter.DATE_FORMAT
                    + ", such as"
                    + " dd/MM/yyyy");
  }

  /** A column with the month first has only dates. */
  private boolean other(int text) {
    Optional<DateText> read = shape.isEmpty() ? Optional.empty() : DateText.read(texts.get(text));
    return read.isPresent() && read.get().shape() != shape.get();
  }

  /** Whether it is written as a date is, of a year in which nothing was measured. */
  private static boolean hasFarYear(String found) {
    Optional<DateTokens> tokens = DateTokens.of(found);
    int at = tokens.map(all -> all.kinds().indexOf('Y')).orElse(-1);
    if (at < 0) {
      return false;
    }
    int year = tokens.get().year(at);
    return year < DateText.FIRST_YEAR || year > DateText.LAST_YEAR;
  }

  /** Of what is written like a date. */
  private String fix(String found) {
    DateTokens tokens = DateTokens.of(found).orElseThrow();
    boolean monthFirst =
        tokens.kinds().startsWith("NN") && tokens.number(1) > 12 && tokens.number(0) <= 12;
    String pattern = (arePadded() ? "MM/dd/" : "M/d/") + (tokens.digits(2) == 2 ? "yy" : "yyyy");
    return monthFirst
        ? "mend the cell; if months come first in this column, add "
            + Matter.DATE_FORMAT
            + " "
            + pattern.replace('/', tokens.separator(0))
        : "mend the cell";
  }

  /** Whether no day or month of the column is written with one digit. */
  private boolean arePadded() {
    return texts.stream()
        .flatMap(text -> DateTokens.of(text).stream())
        .noneMatch(t -> t.kinds().startsWith("NN") && Math.min(t.digits(0), t.digits(1)) == 1);
  }

  /** Tells what was supposed of the dates, and of their times. */
  public void note(TimesOfDay times, FileFindings findings) {
    if (shape.isPresent()) {
      noteShape(shape.get(), findings);
    }
    boolean shortYears = false;
    for (int i = 0; i < days.length; i++) {
      shortYears |= days[i] != NONE && hasShortYear(texts.get(i));
    }
    if (shape.isPresent() && times.seen()) {
      findings.note(Code.TIMES_DROPPED, "the time of day in the dates was left out");
    }
    if (shortYears) {
      findings.note(Code.TWO_DIGIT_YEARS, "years of two digits were read as 1970 to 2069");
    }
    MonthEnds.note(LongStream.of(days).filter(day -> day != NONE).distinct().toArray(), findings);
  }

  private void noteShape(DateShape known, FileFindings findings) {
    switch (known) {
      case SERIAL -> findings.note(Code.EXCEL_DATES, example("numbers were read as dates: "));
      case QUARTER ->
          findings.note(Code.CALENDAR_QUARTERS, example("quarters of the calendar year: "));
      case MONTH_FIRST ->
          findings.note(
              Code.MONTH_FIRST,
              example("dates were read month first, as many are no days otherwise: "));
      case DAY_FIRST -> findings.note(Code.DAY_FIRST, example("dates were read day first: "));
      default -> {}
    }
  }

  private static boolean hasShortYear(String text) {
    Optional<DateTokens> tokens = DateTokens.of(text);
    int last = tokens.isEmpty() ? -1 : tokens.get().kinds().length() - 1;
    return last > 0
        && tokens.get().kinds().charAt(last) == 'N'
        && !tokens.get().kinds().contains("Y");
  }

  /** The first date that reads otherwise with the month first, else the first. */
  private String example(String saying) {
    int chosen = -1;
    boolean telling = false;
    for (int i = 0; i < days.length && !telling; i++) {
      LocalDate date = LocalDate.ofEpochDay(days[i] == NONE ? 0 : days[i]);
      telling = days[i] != NONE && date.getDayOfMonth() != date.getMonthValue();
      chosen = telling || chosen < 0 && days[i] != NONE ? i : chosen;
    }
    return chosen < 0
        ? saying + "none"
        : saying + Shown.text(texts.get(chosen)) + " is " + LocalDate.ofEpochDay(days[chosen]);
  }
}
