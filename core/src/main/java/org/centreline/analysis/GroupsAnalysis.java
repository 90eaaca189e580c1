package org.centreline.analysis;

import java.util.List;
import org.centreline.analysis.BeforeAfter.OutcomeScale;
import org.centreline.analysis.BeforeAfter.Pairing;
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
   * @throws MisuseException where a side has nothing to compare
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
    if (values.size() == 0) {
      throw new MisuseException(
          List.of("there is no value for '" + group.name() + "', so nothing can be compared"));
    }
    if (kind.isCounted() && !(group.exposure() > 0)) {
      throw new MisuseException(
          List.of("the denominators for '" + group.name() + "' add up to nothing"));
    }
    boolean broken = values.stream().anyMatch(v -> v < 0 || v != Math.rint(v));
    if (kind.isCounted() && broken) {
      throw new MisuseException(
          List.of("--value: counts are whole numbers, 0 or more; for measurements use --type xmr"));
    }
    if (kind == OutcomeScale.PROPORTIONS && group.sum() > group.exposure()) {
      throw new MisuseException(
          List.of(
              "--type p: there are more events than cases; for events per opportunity use --type u"));
    }
  }
}
