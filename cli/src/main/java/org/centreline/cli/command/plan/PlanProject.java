package org.centreline.cli.command.plan;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.cli.file.InputFolder;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.PlanGroup;
import org.centreline.cli.option.verb.PlanOptions;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.problem.Way;
import org.centreline.csv.text.Nearest;
import org.centreline.project.PlannedMeasure;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;
import org.centreline.words.ShellWord;

/** A measure of a project as the file and the options that a person would type for it. */
final class PlanProject {

  private PlanProject() {}

  /** What was typed; where that is a project and one of its measures, what these stand for. */
  static Typed asTyped(Typed typed, Problems problems, Terminal terminal) {
    List<String> words = typed.arguments();
    boolean folder =
        !words.isEmpty()
            && terminal.setting().path(words.get(0)).filter(Files::isDirectory).isPresent();
    if (!folder || words.size() > 2) {
      return typed;
    }
    Optional<ProjectFolder> opened = InputFolder.of(words.get(0), terminal.setting(), problems);
    problems.stopIfAny();
    Project project = ProjectReader.read(opened.orElseThrow(), new ProjectWords());
    check(words, project.ids(), problems);
    problems.stopIfAny();
    List<String> where = typed.values().getOrDefault(ColumnGroup.WHERE.name(), List.of());
    PlannedMeasure measure = PlannedMeasure.of(project, words.get(1), where);
    List<List<String>> groups = measure.groups(opened.get(), new ProjectWords(), where);
    if (!groups.isEmpty()) {
      throw several(opened.get(), measure, groups);
    }
    return completed(typed, measure, opened.get());
  }

  private static void check(List<String> words, List<String> ids, Problems problems) {
    String folder = ShellWord.of(words.get(0));
    if (words.size() == 1) {
      List<String> commands =
          ids.stream().map(id -> "centreline plan " + folder + " " + ShellWord.of(id)).toList();
      problems.usage(
          words.get(0)
              + " is a folder, and a plan is for one measure:\n  "
              + String.join("\n  ", commands)
              + "\nWhich one?");
    } else if (!ids.contains(words.get(1))) {
      problems.usage(
          words.get(1)
              + ": there is no such measure; "
              + Nearest.to(words.get(1), ids)
                  .map(near -> "did you mean " + near + "?")
                  .orElse("the measures are " + String.join(", ", ids)));
    }
  }

  /** A plan is for one group; which one is asked. */
  private static DataException several(
      ProjectFolder folder, PlannedMeasure measure, List<List<String>> groups) {
    Problem problem =
        new Problem(
            folder.shown(ProjectFolder.MEASURES),
            measure.measure().line(),
            ColumnGroup.BY.name().substring(2),
            "one group, as a plan is for one",
            groups.size() + " groups",
            "choose-group",
            "choose one with " + ColumnGroup.WHERE);
    List<Way> ways =
        groups.stream()
            .map(
                filters ->
                    new Way(
                        filters.stream().map(f -> new ColumnChoice(Matter.WHERE, f)).toList(), ""))
            .toList();
    return new DataException(List.of(problem), ways);
  }

  /** What is typed goes before what the project says. */
  private static Typed completed(Typed typed, PlannedMeasure measure, ProjectFolder folder) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<Option<?>> known = new ArrayList<>(OptionGroup.all(PlanOptions.GROUPS));
    measure
        .words()
        .forEach(
            (name, given) ->
                known.stream()
                    .filter(option -> option.names().contains("--" + name))
                    .findFirst()
                    .ifPresent(option -> values.put(option.name(), given)));
    values.putAll(typed.values());
    Optional<LocalDate> until = measure.lastDayBefore();
    if (!typed.has(PlanGroup.UNTIL)) {
      until.ifPresent(day -> values.put(PlanGroup.UNTIL.name(), List.of(day.toString())));
    }
    return new Typed(List.of(folder.shown(measure.measure().file())), values);
  }
}
