package org.centreline.words.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.outcome.model.SeasonCycle;
import org.centreline.analysis.outcome.model.SeasonLook;
import org.centreline.analysis.outcome.model.SeasonSearch;
import org.centreline.outcome.design.Season;

/** Which season was put into a model, and how it was come by. */
final class SeasonWords {

  private SeasonWords() {}

  /** Such as "season: fourier:2 (waves of a year, found by an F test, p 0.002)"; empty for none. */
  static Optional<String> of(SeasonSearch search) {
    Season season = search.season();
    if (!(season instanceof Season.None)) {
      String how = search.asked().isPresent() ? "as asked" : found(search);
      return Optional.of("season: " + season.word() + " (" + what(season) + ", " + how + ")");
    }
    return search.looks().isEmpty()
        ? Optional.empty()
        : Optional.of("no season found (" + String.join(", ", chances(search)) + ")");
  }

  private static String what(Season season) {
    String year = season instanceof Season.Months ? "each month a level" : "waves of a year";
    String week = "each day of the week a level";
    return season.isWeekly() ? week + (season.isYearly() ? ", " + year : "") : year;
  }

  private static String found(SeasonSearch search) {
    return "found by an F test, " + String.join(", ", chances(search));
  }

  private static List<String> chances(SeasonSearch search) {
    List<String> chances = new ArrayList<>();
    boolean both = search.looks().stream().map(SeasonLook::cycle).distinct().count() > 1;
    for (SeasonCycle cycle : SeasonCycle.values()) {
      Stream<SeasonLook> looks = search.looks().stream().filter(l -> l.cycle() == cycle);
      looks
          .reduce((first, next) -> !first.isFound() && next.isFound() ? next : first)
          .map(
              look ->
                  (both ? (cycle == SeasonCycle.WEEK ? "week " : "year ") : "")
                      + "p "
                      + BeforeAfterNumbers.p(look.test().p()))
          .ifPresent(chances::add);
    }
    return chances;
  }
}
