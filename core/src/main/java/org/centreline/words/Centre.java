package org.centreline.words;

import java.util.Locale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;

/** What the centre line is called and where it lies. */
public final class Centre {

  private Centre() {}

  /** "Mean", "Median", or "Centre" where the user gave it or it is neither. */
  public static String heading(ChartAnalysis analysis) {
    return isGiven(analysis) ? "Centre" : analysis.setup().choice().type().centreName();
  }

  /** The same within a sentence. */
  public static String name(ChartAnalysis analysis) {
    return heading(analysis).toLowerCase(Locale.ROOT);
  }

  /**
   * Where the centre of a phase lies, beside the one before: "a mean of 18 days since … (31 …)".
   */
  public static String around(ChartAnalysis analysis, PhaseFacts facts) {
    int index = facts.phase().index();
    if (index == 1 || isGiven(analysis)) {
      return here(analysis, facts, Numbers.of(analysis));
    }
    double before = analysis.phases().get(index - 2).centre();
    Numbers numbers = Numbers.of(analysis).apart(facts.centre(), before);
    String here = here(analysis, facts, numbers);
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    String since = here + " since " + moments.at(facts.phase().span().first());
    return Double.isNaN(before) || isStepped(analysis, facts)
        ? since
        : since + " (" + numbers.text(before) + " before)";
  }

  private static String here(ChartAnalysis analysis, PhaseFacts facts, Numbers numbers) {
    String centre = numbers.text(facts.centre());
    if (isGiven(analysis)) {
      return "the given centre of " + centre;
    }
    String name = "a " + name(analysis) + ofWhat(analysis.setup().choice().type());
    return isStepped(analysis, facts)
        ? name + " that follows the size of the subgroups (" + centre + " at the end)"
        : name + " of " + centre;
  }

  /** On a chart of spread the mean is not that of the measure. */
  private static String ofWhat(ChartType type) {
    return type.traits().has(Trait.SPREAD)
        ? type.statisticName().map(name -> " " + name).orElse("")
        : "";
  }

  /** Whether the centre of a phase differs from subgroup to subgroup. */
  public static boolean isStepped(ChartAnalysis analysis, PhaseFacts facts) {
    return new PhaseLine(analysis.points().raw().centre(), facts.phase().span()).varies();
  }

  private static boolean isGiven(ChartAnalysis analysis) {
    return analysis.setup().given().centre().isPresent();
  }
}
