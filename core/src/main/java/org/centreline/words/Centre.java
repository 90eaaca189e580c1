package org.centreline.words;

import java.util.Locale;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.PhaseFacts;

/** What the centre line is called and where it lies. */
final class Centre {

  private Centre() {}

  /** "mean" or "median". */
  static String name(ChartAnalysis analysis) {
    return analysis.setup().choice().type().centreName().toLowerCase(Locale.ROOT);
  }

  /**
   * Where the centre of a phase lies, beside the one before: "a mean of 18 days since … (31 …)".
   */
  static String around(ChartAnalysis analysis, PhaseFacts facts) {
    Numbers numbers = Numbers.of(analysis);
    String here = "a " + name(analysis) + " of " + numbers.text(facts.centre());
    int index = facts.phase().index();
    if (index == 1) {
      return here;
    }
    double before = analysis.phases().get(index - 2).centre();
    Moments moments = new Moments(analysis.measured().subgroups());
    String since = here + " since " + moments.at(facts.phase().span().first());
    return Double.isNaN(before) ? since : since + " (" + numbers.text(before) + " before)";
  }
}
