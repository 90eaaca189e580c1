package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** The option that says how new limits are looked for. */
public final class SuggestGroup {

  public static final Option<SuggestMethod> METHOD =
      Option.once(
              OutcomeGroup.METHOD.name(),
              "NAME",
              new Choice<>(List.of(SuggestMethod.values()), SuggestMethod::id),
              "run-of-nine: nine points on one side of the median of the first thirteen;"
                  + " stable-shift: a shift by the chart's rules that lasts, and is stable with new"
                  + " limits (default)")
          .silently(SuggestMethod.STABLE_SHIFT);

  private static final OptionGroup GROUP = new OptionGroup("Suggestions", List.of(METHOD));

  /** The groups of options of {@code suggest}, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(
          GROUP,
          ColumnGroup.GROUP,
          SourceGroup.GROUP,
          GroupingGroup.GROUP,
          ReadingGroup.GROUP,
          ChartGroup.TYPE_ALONE,
          PhaseGroup.GROUP,
          MeaningGroup.GROUP,
          RuleGroup.GROUP,
          OutputGroup.GROUP,
          ScriptGroup.SCREEN);

  private SuggestGroup() {}

  /** The method asked for. */
  public static SuggestMethod method(Typed typed, Problems problems) {
    return typed.value(METHOD, problems);
  }
}
