package org.centreline.cli.command.plan;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.plan.PlanOrigin;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ChartGroup;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.GroupingGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.PhaseGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.words.ShellWord;

/**
 * The command that shows the chart of a baseline.
 *
 * @param typed what was typed for the plan
 * @param chart the chart of the baseline
 * @param origin where the baseline lies in its file
 */
record BaselineCommand(Typed typed, ChartAnalysis chart, PlanOrigin origin) {

  private static final List<Option<?>> SHARED =
      OptionGroup.all(
          List.of(
              ColumnGroup.GROUP,
              GroupingGroup.GROUP.without(GroupingGroup.AS_OF),
              ReadingGroup.GROUP,
              MeaningGroup.GROUP));

  /** Quoted for a shell. */
  String line(Input file) {
    List<String> words = new ArrayList<>(List.of("centreline", "chart", file.typed()));
    for (Option<?> option : SHARED) {
      if (typed.has(option)) {
        List<String> given = typed.values().get(option.name());
        words.addAll(given.isEmpty() ? List.of(option.name()) : List.of());
        given.forEach(value -> add(words, option, value));
      }
    }
    typed
        .values()
        .getOrDefault(PhaseGroup.EXCLUDE.name(), List.of())
        .forEach(value -> add(words, PhaseGroup.EXCLUDE, value));
    add(words, ChartGroup.TYPE, chart.setup().choice().type().id());
    String stretch = origin.from().orElse("") + ".." + origin.to().orElse("");
    add(words, PhaseGroup.BASELINE, stretch);
    return String.join(" ", words.stream().map(ShellWord::of).toList());
  }

  /** A value that looks like an option is tied to its own. */
  private static void add(List<String> words, Option<?> option, String value) {
    if (value.startsWith("-")) {
      words.add(option.name() + "=" + value);
    } else {
      words.add(option.name());
      words.add(value);
    }
  }
}
