package org.centreline.words.chart;

import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;
import org.centreline.words.SubgroupWords;

/**
 * Says how a point lies beyond a limit, or how a running sum came to pass its own.
 *
 * @param pattern the signal and where it lies
 */
record BeyondLimitWords(Pattern pattern) {

  /** "26 days in Jan 2026, above the upper limit of 25.2 days". */
  String beyondLimit() {
    boolean high = isHigh();
    String beyond = high ? "above the upper limit" : "below the lower limit";
    int count = pattern.signal().marks().size();
    if (count > 1) {
      return several(count) + " " + beyond + " " + pattern.where();
    }
    int position = pattern.signal().last();
    Doubles limit = high ? points().raw().upper() : points().raw().lower();
    Doubles drawn = accumulates() ? points().track().statistic() : points().values();
    double value = drawn.get(position);
    Numbers numbers = Numbers.of(analysis()).apart(value, limit.get(position));
    String at = numbers.text(limit.get(position));
    return one(value, numbers) + " " + pattern.where() + ", " + beyond + " of " + at;
  }

  private String one(double number, Numbers numbers) {
    String value = accumulates() ? numbers.text(number) : numbers.datum(number);
    return type().statisticName().map(name -> "a " + name + " of " + value).orElse(value);
  }

  private String several(int count) {
    return accumulates()
        ? "the " + type().statisticName().orElse("statistic")
        : Plural.of(count, "point");
  }

  /** "values mostly above the mean since about May 2025, their running sum beyond its limit …". */
  String buildingUp() {
    SubgroupWords moments = new SubgroupWords(analysis().measured().subgroups());
    return "values mostly"
        + pattern.onSide()
        + " since about "
        + moments.at(onset())
        + ", their running sum (CUSUM) beyond its limit of "
        + Numbers.ofLines(analysis()).typed(facts().level().decisionInterval())
        + " "
        + pattern.where();
  }

  /** The subgroup after the one at which the sum was last zero, where the shift seems to begin. */
  private int onset() {
    Doubles sum = isHigh() ? points().track().statistic() : points().track().lower();
    int onset = pattern.signal().first();
    for (int i = onset; i >= facts().phase().span().first() && sum.get(i) != 0; i--) {
      onset = sum.isMissing(i) ? onset : i;
    }
    return onset;
  }

  private boolean isHigh() {
    return pattern.signal().side().isHigh();
  }

  private boolean accumulates() {
    return type().traits().has(Trait.ACCUMULATES);
  }

  private PhaseFacts facts() {
    return analysis().phases().get(pattern.finding().phase() - 1);
  }

  private ChartType type() {
    return analysis().setup().choice().type();
  }

  private Points points() {
    return analysis().points();
  }

  private ChartAnalysis analysis() {
    return pattern.analysis();
  }
}
