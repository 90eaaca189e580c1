package org.centreline.cli.option.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.analysis.MisuseException;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Parsing;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ChartGroup;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.GroupingGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.PhaseGroup;
import org.centreline.cli.option.group.PictureGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.RuleGroup;
import org.centreline.project.folder.EffectOptions;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.folder.OptionWords;

/**
 * The options of {@code chart} and {@code outcome} as columns of measures.csv: the same words, read
 * by the same code.
 */
public final class ProjectWords implements OptionWords {

  private static final String DASHES = "--";
  private static final List<String> OF_THE_FILE = OutputGroup.TITLE.names();

  /** What a project decides for all of its measures has no columns. */
  private static final List<OptionGroup> GROUPS =
      List.of(
          ColumnGroup.OF_SEVERAL,
          GroupingGroup.GROUP.without(GroupingGroup.AS_OF),
          ReadingGroup.GROUP,
          ChartGroup.GROUP,
          PhaseGroup.GROUP,
          MeaningGroup.OF_CHARTS,
          RuleGroup.GROUP,
          new OptionGroup("Pictures", PictureGroup.OPTIONS));

  /** What changes are is said in changes.csv. */
  private static final List<Option<?>> OF_EFFECTS =
      OutcomeGroup.GROUP.without(OutcomeGroup.CHANGE).without(OutcomeGroup.PLAN).options();

  private static final List<Option<?>> OPTIONS =
      Stream.concat(OptionGroup.all(GROUPS).stream(), OF_EFFECTS.stream()).toList();

  @Override
  public Map<String, Form> columns() {
    Map<String, Form> columns = new LinkedHashMap<>();
    for (Option<?> option : OPTIONS) {
      option.names().stream()
          .filter(name -> name.startsWith(DASHES) && !OF_THE_FILE.contains(name))
          .forEach(name -> columns.put(name.substring(DASHES.length()), form(option)));
    }
    return columns;
  }

  @Override
  public Set<String> effectColumns() {
    return OF_EFFECTS.stream()
        .map(option -> option.name().substring(DASHES.length()))
        .collect(Collectors.toSet());
  }

  private static Form form(Option<?> option) {
    return switch (option.use()) {
      case FLAG -> Form.FLAG;
      case ONCE -> Form.ONE;
      case REPEATED -> Form.SEVERAL;
    };
  }

  @Override
  public MeasureOptions read(Map<String, List<String>> values) {
    Problems problems = new Problems();
    Typed typed = typed(values, problems);
    ChartOptions options = ChartOptions.of(typed, ResultOptions::ofProjects, problems);
    refuse(problems);
    return new DeclaredOptions(options);
  }

  @Override
  public EffectOptions readEffects(Map<String, List<String>> values) {
    Problems problems = new Problems();
    Typed typed = typed(values, problems);
    OutcomeOptions options =
        OutcomeOptions.of(
            typed, ChartOptions.of(typed, ResultOptions::ofProjects, problems), problems);
    refuse(problems);
    return new DeclaredEffects(options);
  }

  private static Typed typed(Map<String, List<String>> values, Problems problems) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    values.forEach(
        (name, given) -> typed.computeIfAbsent(first(name), n -> new ArrayList<>()).addAll(given));
    for (Option<?> option : OPTIONS) {
      Parsing.checkOnce(option, typed.getOrDefault(option.name(), List.of()), problems);
    }
    return new Typed(List.of(), typed);
  }

  /** What was typed, as the columns of measures.csv have it. */
  public static Map<String, List<String>> columns(Typed typed) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    typed.values().forEach((name, given) -> columns.put(name.substring(DASHES.length()), given));
    return columns;
  }

  /** The name by which code asks for an option. */
  private static String first(String name) {
    return OPTIONS.stream()
        .filter(option -> option.names().contains(DASHES + name))
        .map(Option::name)
        .findFirst()
        .orElse(DASHES + name);
  }

  /** Ends the understanding where there are mistakes. */
  static void refuse(Problems problems) {
    if (!problems.isEmpty()) {
      throw new MisuseException(problems.reasons());
    }
  }
}
