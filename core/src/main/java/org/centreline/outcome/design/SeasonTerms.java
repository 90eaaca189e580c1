package org.centreline.outcome.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The columns by which the months of the year, or the days of the week, differ. */
final class SeasonTerms {

  private SeasonTerms() {}

  /** The terms of a season; the first month or day that occurs is the one compared with. */
  static List<Term> of(Season season, List<CalendarPlace> places) {
    List<Term> terms = new ArrayList<>();
    if (season.isWeekly()) {
      others(places, CalendarPlace::weekday)
          .forEach(day -> terms.add(Term.of(Term.Kind.WEEKDAY, day)));
    }
    for (int k = 1; k <= season.pairs(); k++) {
      terms.add(Term.of(Term.Kind.SIN, k));
      terms.add(Term.of(Term.Kind.COS, k));
    }
    if (season instanceof Season.Months) {
      others(places, CalendarPlace::month)
          .forEach(month -> terms.add(Term.of(Term.Kind.MONTH, month)));
    }
    return terms;
  }

  private static Stream<Integer> others(
      List<CalendarPlace> places, ToIntFunction<CalendarPlace> number) {
    return places.stream().mapToInt(number).distinct().sorted().skip(1).boxed();
  }

  /** The number of a term of the season at a place in the year and the week. */
  static double value(Term term, CalendarPlace place) {
    double angle = 2 * StrictMath.PI * term.number() * place.year();
    return switch (term.kind()) {
      case SIN -> StrictMath.sin(angle);
      case COS -> StrictMath.cos(angle);
      case WEEKDAY -> place.weekday() == term.number() ? 1 : 0;
      default -> place.month() == term.number() ? 1 : 0;
    };
  }
}
