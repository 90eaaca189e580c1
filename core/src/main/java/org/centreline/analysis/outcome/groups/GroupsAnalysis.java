package org.centreline.analysis.outcome.groups;

import java.util.List;
import org.centreline.Matter;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.BeforeAfter.Pairing;
import org.centreline.series.Doubles;

/** Two groups of values compared, without time order. */
public final class GroupsAnalysis {

  private GroupsAnalysis() {}

  /**
   * What is compared.
   *
   * @param measure the name of the value column
   * @param change what divides before from after; may be empty
   * @param kind what the numbers are
   * @param meaning what they mean
   */
  public record Subject(String measure, String change, OutcomeScale kind, Meaning meaning) {}

  /**
   * The comparison.
   *
   * @param before the earlier rows, on the scale of the data
   * @param after the later ones
   * @throws UnusableException where a side has nothing to compare
   */
  public static BeforeAfter of(Subject subject, GroupData before, GroupData after) {
    check(subject.kind(), before);
    check(subject.kind(), after);
    double multiply = subject.meaning().scale().multiply();
    Contrast contrast =
        switch (subject.kind()) {
          case MEASUREMENTS ->
              MeasurementContrast.of(scaled(before, multiply), scaled(after, multiply));
          case PROPORTIONS -> new CountContrast(before, after, 1).proportions();
          case RATES -> new CountContrast(before, after, multiply).rates();
        };
    BeforeAfter found =
        new BeforeAfter(
            Pairing.GROUPS,
            subject.kind(),
            subject.measure(),
            subject.meaning(),
            subject.change(),
            List.of(contrast),
            List.of());
    return found.warned(BeforeAfterWarnings.of(found));
  }

  private static GroupData scaled(GroupData group, double multiply) {
    return new GroupData(group.name(), group.values().map(v -> v * multiply), group.denominators());
  }

  private static void check(OutcomeScale kind, GroupData group) {
    Doubles values = group.values().present();
    String name = "'" + group.name() + "'";
    refuse(
        values.size() == 0,
        new Unusable("few-values", "values for " + name, "none", "add rows, or mend the change"));
    refuse(
        kind.isCounted() && !(group.exposure() > 0),
        new Unusable(
            "zero-denominator",
            "denominators for " + name + " that add up to something",
            "0",
            "mend the rows, or leave out " + Matter.DENOMINATOR));
    refuse(
        kind.isCounted() && values.stream().anyMatch(v -> v < 0 || v != Math.rint(v)),
        new Unusable(
            "fraction-in-count",
            "whole numbers, 0 or more, as events are counted",
            "others for " + name,
            "mend the rows; for measurements use "
                + Matter.TYPE
                + " xmr without "
                + Matter.DENOMINATOR));
    refuse(
        kind == OutcomeScale.PROPORTIONS && group.sum() > group.exposure(),
        new Unusable(
            "numerator-above-denominator",
            "no more events than cases",
            "more for " + name,
            "mend the rows; for events per opportunity use " + Matter.TYPE + " u"));
  }

  private static void refuse(boolean wrong, Unusable reason) {
    if (wrong) {
      throw new UnusableException(reason);
    }
  }
}
