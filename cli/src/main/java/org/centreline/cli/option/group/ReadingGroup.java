package org.centreline.cli.option.group;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Oddity;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Kind;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Durations;
import org.centreline.csv.request.ReadingOptions.Form;
import org.centreline.csv.request.ReadingOptions.Gaps;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.request.ReadingOptions.Zero;

/** Options that say how the file is written. */
public final class ReadingGroup {

  private static final String HEADING = "Reading the file (all found out by default)";

  public static final Option<String> DATE_FORMAT =
      Option.once(
          "--date-format",
          "PATTERN",
          ReadingGroup::pattern,
          "how dates are written, such as dd/MM/yyyy, or FY-starts-april or FY-ends-march for"
              + " FY2008");

  public static final Option<Character> DELIMITER =
      Option.once(
          "--delimiter",
          "SIGN",
          new Delimiters(),
          "what stands between cells: one sign, or comma, semicolon, tab, pipe");

  public static final Option<Charset> ENCODING =
      Option.once(
          "--encoding", "NAME", ReadingGroup::encoding, "such as UTF-8, UTF-16LE or windows-1252");

  public static final Option<String> DECIMAL_COMMA =
      Option.flag("--decimal-comma", "1,5 is one and a half");

  public static final Option<Integer> SKIP =
      Option.once("--skip", "N", TypedNumber.NATURAL, "rows above the header").silently(0);

  public static final Option<String> WIDE =
      Option.flag("--wide", "the columns are named by dates: each row is a measure");

  public static final Option<String> PERCENT =
      Option.flag("--percent", "values and targets in the file are percentages: 93.4 is 0.934");

  public static final Option<String> DECIMAL_POINT =
      Option.flag("--decimal-point", "1.5 is one and a half, whatever the file looks like");

  public static final Option<Durations> DURATIONS =
      Option.once(
          "--durations",
          "HOW",
          new Choice<>(
              List.of(Durations.MINUTES_FIRST, Durations.HOURS_FIRST),
              first -> first == Durations.MINUTES_FIRST ? "mm:ss" : "hh:mm"),
          "7:25 is minutes and seconds (mm:ss) or hours and minutes (hh:mm); by default the heading"
              + " tells");

  public static final Option<String> SHEET =
      Option.once("--sheet", "NAME", "the sheet of a workbook, where more than one has data");

  private static final List<Option<?>> OF_TEXT =
      List.of(SHEET, DELIMITER, ENCODING, DECIMAL_COMMA, DECIMAL_POINT, SKIP);

  public static final OptionGroup GROUP =
      new OptionGroup(
          HEADING,
          List.of(
              SHEET,
              DATE_FORMAT,
              DELIMITER,
              ENCODING,
              DECIMAL_COMMA,
              DECIMAL_POINT,
              DURATIONS,
              SKIP,
              WIDE,
              PERCENT));

  /** For verbs that read no dates and no shares. */
  public static final OptionGroup TEXT = new OptionGroup(HEADING, OF_TEXT);

  private ReadingGroup() {}

  /** How to read; named tools treat some doubtful rows in their own way. */
  public static ReadingOptions reading(Typed typed, Convention convention, Problems problems) {
    return new ReadingOptions(
        typed.one(DATE_FORMAT, problems),
        typed.one(DELIMITER, problems),
        typed.one(ENCODING, problems),
        typed.has(DECIMAL_COMMA)
            ? Decimal.COMMA
            : typed.has(DECIMAL_POINT) ? Decimal.POINT : Decimal.FOUND,
        typed.value(SKIP, problems),
        typed.has(PERCENT) ? Percent.YES : Percent.AS_MARKED,
        convention.has(Oddity.UNDATED_ROWS_DROPPED) ? Undated.DROP : Undated.REFUSE,
        convention.has(Oddity.NO_CALENDAR_GAPS) ? Gaps.LEAVE : Gaps.FILL,
        convention == Conventions.QICHARTS2 ? Zero.KEEP : Zero.REFUSE,
        form(typed, problems),
        typed.one(DURATIONS, problems).orElse(Durations.AS_HEADED));
  }

  private static Form form(Typed typed, Problems problems) {
    if (!typed.has(WIDE)) {
      return Form.AS_FOUND;
    }
    for (Option<?> option :
        List.of(ColumnGroup.DATE, ColumnGroup.ORDER, ColumnGroup.VALUE, ColumnGroup.DENOMINATOR)) {
      if (typed.has(option)) {
        problems.usage(
            WIDE + ": the dates are the headings, the values below them; leave out " + option);
      }
    }
    return Form.WIDE;
  }

  private static Optional<String> pattern(String option, String pattern, Problems problems) {
    try {
      DateFormat.ofPattern(pattern);
      return Optional.of(pattern);
    } catch (IllegalArgumentException e) {
      problems.usage(option + ": " + e.getMessage() + "; try dd/MM/yyyy or d MMM yy");
      return Optional.empty();
    }
  }

  private static Optional<Charset> encoding(String option, String name, Problems problems) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      problems.usage(
          option + " " + name + ": this Java knows no such encoding; try UTF-8 or windows-1252");
      return Optional.empty();
    }
  }

  /** A sign, or the word for one of the usual four. */
  private static final class Delimiters implements Kind<Character> {

    private static final List<String> WORDS = List.of("comma", "semicolon", "tab", "pipe");
    private static final String SIGNS = ",;\t|";

    @Override
    public List<String> words() {
      return WORDS;
    }

    @Override
    public Optional<Character> read(String option, String typed, Problems problems) {
      int word = typed.equals("\\t") ? WORDS.indexOf("tab") : WORDS.indexOf(typed);
      if (word >= 0) {
        return Optional.of(SIGNS.charAt(word));
      }
      if (typed.length() == 1 && isDelimiter(typed.charAt(0))) {
        return Optional.of(typed.charAt(0));
      }
      problems.usage(
          option + " " + typed + ": expected one sign such as ';', or comma, semicolon, tab, pipe");
      return Optional.empty();
    }

    private static boolean isDelimiter(char sign) {
      return sign == '\t'
          || sign > ' ' && sign < 127 && sign != '"' && !Character.isLetterOrDigit(sign);
    }
  }
}
