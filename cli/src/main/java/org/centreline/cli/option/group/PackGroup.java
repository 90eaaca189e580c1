package org.centreline.cli.option.group;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.project.Disclosure;
import org.centreline.project.folder.Dates;
import org.centreline.project.page.PackRequest;
import org.centreline.project.page.PackRequest.Pictures;

/** Options that say what goes into a pack. */
public final class PackGroup {

  private static final Choice<Disclosure> RULES =
      new Choice<>(List.of(Disclosure.values()), rule -> rule.name().toLowerCase(Locale.ROOT));

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Pack",
          List.of(
              Option.once("--output", "FOLDER", "where the pack is written (default: ./NAME-pack)")
                  .or("-o"),
              Option.once(
                  "--as-of",
                  "DATE",
                  "as it stood on this day: leave out what is dated later; for a whole month its"
                      + " last day"),
              Option.once("--only", "MEASURE", "one measure, by its id in measures.csv"),
              Option.flag("--png", "every chart as a PNG too"),
              Option.once(
                      "--disclose",
                      "RULE",
                      "hide small numbers before anything is worked out: none, hes (1 to 7 hidden,"
                          + " the others rounded to 5), lt5 or lt10 (counts below 5 or 10 hidden;"
                          + " default: none)")
                  .taking(RULES.words()),
              Option.flag("--quiet", "no notices; errors are still shown").or("-q")));

  private PackGroup() {}

  /** What is asked of the pack. */
  public static PackRequest request(Typed typed, Problems problems) {
    return new PackRequest(
        typed.one("--as-of").flatMap(text -> day(text, problems)),
        typed.one("--only"),
        typed
            .one("--disclose")
            .flatMap(word -> RULES.read("--disclose", word, problems))
            .orElse(Disclosure.NONE),
        typed.has("--png") ? Pictures.SVG_AND_PNG : Pictures.SVG);
  }

  /** Such as 2024-03, 03/2024 or Mar 2024. */
  private static final String MONTH = "\\d{4}-\\d{1,2}|\\d{1,2}/\\d{4}|\\p{L}+[ -]\\d{2,4}";

  /** A month alone would be taken for its first day and lose the rest of it. */
  private static Optional<LocalDate> day(String text, Problems problems) {
    Optional<LocalDate> day = Dates.read(text);
    if (day.isPresent() && text.matches(MONTH)) {
      LocalDate last = YearMonth.from(day.get()).atEndOfMonth();
      problems.usage("--as-of " + text + ": name the day, such as " + last);
      return Optional.empty();
    }
    if (day.isEmpty()) {
      problems.usage("--as-of " + text + ": expected a date such as 2024-03-31");
    }
    return day;
  }
}
