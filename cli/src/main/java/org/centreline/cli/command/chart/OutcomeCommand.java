package org.centreline.cli.command.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.joint.JointFacts;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.chart.limit.ChartType;
import org.centreline.cli.command.Groups;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ChartGroup;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.PhaseGroup;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.verb.OutcomeOptions;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.series.Measured;
import org.centreline.words.ShellWord;

/**
 * The command that asks whether changes helped, for people who began phases in order to see it: the
 * columns and options of the chart, and a change where each phase begins. It is tried before it is
 * offered, and where the data can't answer it there is none.
 *
 * @param typed what was typed for the chart
 * @param reading the data
 */
record OutcomeCommand(Typed typed, FileContent reading) {

  private static final String VERB = "outcome";

  /** The charts, those whose phases are too short for limits with the command that asks more. */
  List<ChartAnalysis> in(List<ChartAnalysis> charts) {
    return charts.stream()
        .map(chart -> chart.isToBeAsked() ? line(chart).map(chart::asking).orElse(chart) : chart)
        .toList();
  }

  /** For all groups where all can be answered, else for the one of the chart. */
  private Optional<String> line(ChartAnalysis chart) {
    if (JointFacts.are(chart.setup().choice().type())) {
      return Optional.empty();
    }
    for (Typed asked : List.of(asked(chart, Map.of()), asked(chart, ownGroup(chart)))) {
      for (Typed way : List.of(asked, typedKind(asked, chart))) {
        if (isAnswered(way, chart)) {
          return Optional.of(text(way));
        }
      }
    }
    return Optional.empty();
  }

  /** The rows of the chart's group, where one column tells the groups apart. */
  private Map<String, List<String>> ownGroup(ChartAnalysis chart) {
    List<String> by = typed.values().getOrDefault(ColumnGroup.BY.name(), List.of());
    Optional<String> group = chart.measured().group();
    if (by.size() != 1 || group.isEmpty()) {
      return Map.of();
    }
    List<String> rows = new ArrayList<>(given(ColumnGroup.WHERE));
    rows.add(by.get(0) + "=" + group.get());
    return Map.of(ColumnGroup.WHERE.name(), rows);
  }

  private List<String> given(Option<?> option) {
    return typed.values().getOrDefault(option.name(), List.of());
  }

  private Typed asked(ChartAnalysis chart, Map<String, List<String>> own) {
    List<String> known = new Syntax(VERB, "FILE", OutcomeOptions.GROUPS).names();
    Map<String, List<String>> values = new LinkedHashMap<>();
    typed
        .values()
        .forEach(
            (option, given) -> {
              boolean single = !own.isEmpty() && option.equals(ColumnGroup.BY.name());
              if (known.contains(option) && !without().contains(option) && !single) {
                values.put(option, given);
              }
            });
    values.putAll(own);
    if (typed.has(ChartGroup.TYPE)) {
      kind(chart).ifPresent(word -> values.put(ChartGroup.TYPE.name(), List.of(word)));
    }
    values.put(OutcomeGroup.CHANGE.name(), given(PhaseGroup.PHASE));
    return new Typed(typed.arguments(), values);
  }

  /** What is of the chart alone, and of the files that it was written to. */
  private static List<String> without() {
    List<String> names = new ArrayList<>();
    names.add(ChartGroup.TYPE.name());
    OptionGroup.all(List.of(PhaseGroup.GROUP, OutputGroup.GROUP, ScriptGroup.GROUP)).stream()
        .map(Option::name)
        .filter(name -> !name.equals(PhaseGroup.EXCLUDE.name()))
        .forEach(names::add);
    return names;
  }

  /** The same with the kind of chart said, where the data leave it open. */
  private static Typed typedKind(Typed asked, ChartAnalysis chart) {
    Map<String, List<String>> values = new LinkedHashMap<>(asked.values());
    kind(chart).ifPresent(word -> values.put(ChartGroup.TYPE.name(), List.of(word)));
    return new Typed(asked.arguments(), values);
  }

  /** The outcome's word for what the chart is made from. */
  private static Optional<String> kind(ChartAnalysis chart) {
    ChartType type = chart.setup().choice().type();
    return switch (type.data()) {
      case SHARES -> Optional.of(OutcomeKind.PROPORTION.type().id());
      case RATES -> Optional.of(OutcomeKind.RATE.type().id());
      case COUNTS -> Optional.of(OutcomeKind.COUNT.type().id());
      case VALUES -> Optional.of(OutcomeKind.MEAN.type().id());
      case SAMPLES, GAPS, OUTCOMES, EXPECTED, JOINT -> Optional.empty();
    };
  }

  private boolean isAnswered(Typed asked, ChartAnalysis chart) {
    Problems problems = new Problems();
    OutcomeOptions options = OutcomeOptions.of(asked, problems);
    if (!problems.isEmpty()) {
      return false;
    }
    boolean all = asked.has(ColumnGroup.BY) || reading.measured().size() == 1;
    List<Measured> some =
        all
            ? reading.measured()
            : reading.measured().stream()
                .filter(measured -> measured.group().equals(chart.measured().group()))
                .toList();
    try {
      List<OutcomeAnalysis> found =
          new Groups(reading, options.chart()).each(some, g -> of(g, options), problems);
      return problems.isEmpty() && found.size() == some.size();
    } catch (DataException | UnusableException e) {
      return false;
    }
  }

  private static Optional<OutcomeAnalysis> of(Groups.Group group, OutcomeOptions options) {
    OutcomeRequest request =
        new OutcomeRequest(options.changes(), options.model(), options.followUp(), group.request());
    return group
        .problems()
        .placed(
            () -> OutcomeAnalysis.of(group.measured(), Optional.empty(), request, group.locator()));
  }

  private static String text(Typed asked) {
    List<String> words = new ArrayList<>(List.of("centreline", VERB));
    asked.arguments().forEach(file -> words.add(ShellWord.of(file)));
    asked
        .values()
        .forEach(
            (option, given) -> {
              if (given.isEmpty()) {
                words.add(option);
              }
              for (String value : given) {
                boolean tied = value.startsWith("-");
                words.add(tied ? ShellWord.of(option + "=" + value) : option);
                if (!tied) {
                  words.add(ShellWord.of(value));
                }
              }
            });
    return String.join(" ", words);
  }
}
