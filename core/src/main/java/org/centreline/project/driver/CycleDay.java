package org.centreline.project.driver;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.project.folder.Dates;
import org.centreline.words.SubgroupWords;

/**
 * A day, or a whole month where no day of it is named.
 *
 * @param first the day, or the first of the month
 * @param last the day, or the last of the month
 * @param words as people write it: "6 Sep 2021" or "Sep 2021"
 */
public record CycleDay(LocalDate first, LocalDate last, String words) {

  /** What a cell means; empty where it is no date. */
  public static Optional<CycleDay> read(String typed) {
    return Dates.read(typed).map(day -> isMonth(typed, day) ? month(day) : day(day));
  }

  private static CycleDay day(LocalDate day) {
    return new CycleDay(day, day, SubgroupWords.day(day));
  }

  private static CycleDay month(LocalDate first) {
    String day = SubgroupWords.day(first);
    LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
    return new CycleDay(first, last, day.substring(day.indexOf(' ') + 1));
  }

  /** Whether a day can be put to it that was not there: 2021-09, Sep 2021, 09/2021. */
  private static boolean isMonth(String typed, LocalDate day) {
    return Stream.of(typed + "-01", "1 " + typed, "01/" + typed)
        .anyMatch(whole -> Dates.read(whole).equals(Optional.of(day)));
  }
}
