package org.centreline.cli.option.group;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Oddity;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Form;
import org.centreline.csv.request.ReadingOptions.Gaps;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.request.ReadingOptions.Zero;

/** Options that say how the file is written. */
public final class ReadingGroup {

  private static final List<String> DELIMITER_WORDS = List.of("comma", "semicolon", "tab", "pipe");
  private static final String DELIMITERS = ",;\t|";

  private static final String HEADING = "Reading the file (all found out by default)";

  private static final List<Option> OF_TEXT =
      List.of(
          Option.once(
                  "--delimiter",
                  "SIGN",
                  "what stands between cells: one sign, or comma, semicolon, tab, pipe")
              .taking(DELIMITER_WORDS),
          Option.once("--encoding", "NAME", "such as UTF-8, UTF-16LE or windows-1252"),
          Option.flag("--decimal-comma", "1,5 is one and a half"),
          Option.once("--skip", "N", "rows above the header"));

  public static final OptionGroup GROUP =
      new OptionGroup(
          HEADING,
          Stream.of(
                  Stream.of(
                      Option.once(
                          "--date-format", "PATTERN", "how dates are written, such as dd/MM/yyyy")),
                  OF_TEXT.stream(),
                  Stream.of(
                      Option.flag(
                          "--wide", "the columns are named by dates: each row is a measure"),
                      Option.flag(
                          "--percent",
                          "values and targets in the file are percentages: 93.4 is 0.934")))
              .flatMap(part -> part)
              .toList());

  /** For verbs that read no dates and no shares. */
  public static final OptionGroup TEXT = new OptionGroup(HEADING, OF_TEXT);

  private ReadingGroup() {}

  /** How to read; named tools treat some doubtful rows in their own way. */
  public static ReadingOptions reading(Typed typed, Convention convention, Problems problems) {
    return new ReadingOptions(
        typed.one("--date-format").filter(pattern -> isPattern(pattern, problems)),
        typed.one("--delimiter").flatMap(sign -> delimiter(sign, problems)),
        typed.one("--encoding").flatMap(name -> encoding(name, problems)),
        typed.has("--decimal-comma") ? Decimal.COMMA : Decimal.POINT,
        typed.one("--skip").map(rows -> skip(rows, problems)).orElse(0),
        typed.has("--percent") ? Percent.YES : Percent.AS_MARKED,
        convention.has(Oddity.UNDATED_ROWS_DROPPED) ? Undated.DROP : Undated.REFUSE,
        convention.has(Oddity.NO_CALENDAR_GAPS) ? Gaps.LEAVE : Gaps.FILL,
        convention == Conventions.QICHARTS2 ? Zero.KEEP : Zero.REFUSE,
        form(typed, problems));
  }

  private static Form form(Typed typed, Problems problems) {
    if (!typed.has("--wide")) {
      return Form.AS_FOUND;
    }
    for (String option : List.of("--date", "--order", "--value", "--denominator")) {
      if (typed.has(option)) {
        problems.usage(
            "--wide: the dates are the headings, the values below them; leave out " + option);
      }
    }
    return Form.WIDE;
  }

  private static boolean isPattern(String pattern, Problems problems) {
    try {
      DateFormat.ofPattern(pattern);
      return true;
    } catch (IllegalArgumentException e) {
      problems.usage("--date-format: " + e.getMessage() + "; try dd/MM/yyyy or d MMM yy");
      return false;
    }
  }

  private static Optional<Character> delimiter(String typed, Problems problems) {
    int word =
        typed.equals("\\t") ? DELIMITER_WORDS.indexOf("tab") : DELIMITER_WORDS.indexOf(typed);
    if (word >= 0) {
      return Optional.of(DELIMITERS.charAt(word));
    }
    if (typed.length() == 1 && isDelimiter(typed.charAt(0))) {
      return Optional.of(typed.charAt(0));
    }
    problems.usage(
        "--delimiter " + typed + ": expected one sign such as ';', or comma, semicolon, tab, pipe");
    return Optional.empty();
  }

  private static boolean isDelimiter(char sign) {
    return sign == '\t'
        || sign > ' ' && sign < 127 && sign != '"' && !Character.isLetterOrDigit(sign);
  }

  private static Optional<Charset> encoding(String name, Problems problems) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      problems.usage(
          "--encoding " + name + ": this Java knows no such encoding; try UTF-8 or windows-1252");
      return Optional.empty();
    }
  }

  private static int skip(String rows, Problems problems) {
    if (TypedNumber.wholeNumber(rows).isEmpty()) {
      problems.usage("--skip " + rows + ": expected a whole number, 0 or more");
    }
    return TypedNumber.wholeNumber(rows).orElse(0);
  }
}
