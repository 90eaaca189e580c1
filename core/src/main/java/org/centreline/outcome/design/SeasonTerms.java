package org.centreline.outcome.design;

import java.util.ArrayList;
import java.util.List;

/** The columns by which the months of the year differ. */
final class SeasonTerms {

  private SeasonTerms() {}

  /** The terms of a season; the first month of the year that occurs is the one compared with. */
  static List<Term> of(Season season, List<Integer> months) {
    List<Term> terms = new ArrayList<>();
    if (season instanceof Season.Fourier) {
      for (int k = 1; k <= ((Season.Fourier) season).pairs(); k++) {
        terms.add(Term.of(Term.Kind.SIN, k));
        terms.add(Term.of(Term.Kind.COS, k));
      }
    }
    if (season instanceof Season.Months) {
      months.stream()
          .distinct()
          .sorted()
          .skip(1)
          .forEach(month -> terms.add(Term.of(Term.Kind.MONTH, month)));
    }
    return terms;
  }

  /** The number of a term of the season in a month of the year. */
  static double value(Term term, int month) {
    double angle = 2 * StrictMath.PI * term.number() * month / 12;
    return switch (term.kind()) {
      case SIN -> StrictMath.sin(angle);
      case COS -> StrictMath.cos(angle);
      default -> month == term.number() ? 1 : 0;
    };
  }
}
