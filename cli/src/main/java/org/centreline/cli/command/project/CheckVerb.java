package org.centreline.cli.command.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.ScreenText;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.InputFolder;
import org.centreline.cli.file.Recorder;
import org.centreline.cli.file.StepSummary;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.CheckGroup;
import org.centreline.cli.option.group.CheckGroup.CheckFormat;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Messages;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.check.Alerts;
import org.centreline.project.check.CheckGithub;
import org.centreline.project.check.CheckJson;
import org.centreline.project.check.CheckJunit;
import org.centreline.project.check.CheckMarkdown;
import org.centreline.project.check.CheckMarkdown.Cells;
import org.centreline.project.check.CheckSarif;
import org.centreline.project.check.CheckText;
import org.centreline.project.check.CheckText.Extent;
import org.centreline.project.check.ProjectCheck;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;

/** {@code centreline check FOLDER...}: works out projects and compares them with what they were. */
public final class CheckVerb implements Verb {

  private static final int LOGGED = 20;

  @Override
  public Syntax syntax() {
    return new Syntax("check", "FOLDER...", List.of(CheckGroup.GROUP));
  }

  @Override
  public Guide guide() {
    return new Guide(
        "are data and findings still as recorded?",
        "Works out every measure of a project folder and compares its data, lines, signals,"
            + " icons and effects with those recorded in its folder expected/; numbers agree where they are the"
            + " same to nine digits. Tells corrected values first, with the row of the data, then what"
            + " is new, and all limits that moved in one line."
            + " Also names values outside the range declared in measures.csv."
            + " The exit code is 1 where anything differs or was never recorded, and 3 where a"
            + " measure can't be worked out; the others are checked all the same.",
        List.of(
            Guide.Example.of("Check a course's examples", "centreline check examples/*/"),
            Guide.Example.of("Keep what is found now", "centreline check my-project --record"),
            Guide.Example.of(
                "One measure, every number", "centreline check my-project --only falls --all"),
            Guide.Example.of(
                "In a build, for its list of tests",
                "centreline check my-project --format junit > check.xml")),
        List.of(
            "Where GITHUB_STEP_SUMMARY is set, the same is added to that file as Markdown: with old"
                + " and new values where the format is text, else without any cell of the data."));
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    CheckFormat format = CheckGroup.format(typed, problems);
    Extent extent = CheckGroup.extent(typed, problems);
    List<ProjectFolder> folders = new ArrayList<>();
    for (String name : typed.arguments()) {
      InputFolder.of(name, terminal.setting(), problems).ifPresent(folders::add);
    }
    if (typed.arguments().isEmpty()) {
      problems.usage("check needs a FOLDER, or several");
    }
    Optional<String> only = CheckGroup.only(typed, problems);
    StepSummary.check(terminal.setting(), folders, problems);
    problems.stopIfAny();
    only.ifPresent(id -> folders.forEach(folder -> checkId(id, folder, problems)));
    problems.stopIfAny();
    List<ProjectCheck> checks =
        folders.stream().map(folder -> ProjectCheck.of(folder, new ProjectWords(), only)).toList();
    boolean record = typed.has(CheckGroup.RECORD);
    List<String> written = record ? Recorder.record(checks) : List.of();
    List<List<String>> removed = new ArrayList<>();
    checks.forEach(check -> removed.add(record ? Recorder.remove(check) : List.of()));
    Results.print(rendered(checks, format, extent, terminal), written, terminal);
    Cells cells = format == CheckFormat.TEXT ? Cells.QUOTED : Cells.LEFT_OUT;
    StepSummary.add(terminal.setting(), () -> CheckMarkdown.write(checks, cells));
    new Messages(terminal).say(format == CheckFormat.TEXT ? problems(checks) : log(checks));
    if (!CheckGroup.isQuiet(typed)) {
      new Messages(terminal).say(said(checks, written, removed));
    }
    return code(checks, record, removed);
  }

  /** A project that can't be read is told about when it is checked. */
  private static void checkId(String id, ProjectFolder folder, Problems problems) {
    try {
      PackRun.checkId(id, ProjectReader.read(folder, new ProjectWords()).ids(), problems);
    } catch (DataException e) {
      return;
    }
  }

  private static byte[] rendered(
      List<ProjectCheck> checks, CheckFormat format, Extent extent, Terminal terminal) {
    return switch (format) {
      case TEXT ->
          ScreenText.plain(terminal.setting(), screen -> CheckText.write(checks, extent, screen));
      case JSON -> utf8(CheckJson.write(checks));
      case JUNIT -> utf8(CheckJunit.write(checks));
      case SARIF -> utf8(CheckSarif.write(checks));
      case GITHUB -> utf8(CheckGithub.write(checks));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every problem once, however many measures it stands against. */
  private static List<String> problems(List<ProjectCheck> checks) {
    List<Problem> problems = new ArrayList<>();
    checks.forEach(check -> problems.addAll(problems(check)));
    return Messages.of(problems.stream().distinct().toList());
  }

  /** A recording that nobody could read is no difference. */
  private static ExitCode unread(ProjectCheck check) {
    List<Problem> faults = check.measures().stream().flatMap(m -> m.faults().stream()).toList();
    return ExitCode.of(faults) == ExitCode.NO_FILE ? ExitCode.NO_FILE : ExitCode.DONE;
  }

  private static List<Problem> problems(ProjectCheck check) {
    List<Problem> problems = new ArrayList<>(check.problems());
    check.measures().forEach(measure -> problems.addAll(measure.problems()));
    return problems;
  }

  /** The same without anything that a cell holds: what reads the other formats keeps a log. */
  private static List<String> log(List<ProjectCheck> checks) {
    List<String> all = checks.stream().flatMap(check -> Alerts.log(check).stream()).toList();
    if (all.size() <= LOGGED) {
      return all;
    }
    List<String> lines = new ArrayList<>(all.subList(0, LOGGED));
    lines.add("… and " + (all.size() - LOGGED) + " more.");
    return lines;
  }

  private static List<String> said(
      List<ProjectCheck> checks, List<String> written, List<List<String>> removed) {
    List<String> lines = new ArrayList<>();
    if (!written.isEmpty()) {
      lines.add("Wrote " + String.join(", ", written) + ".");
    }
    List<String> gone = new ArrayList<>();
    for (int i = 0; i < removed.size(); i++) {
      removed.get(i).stream().map(checks.get(i).folder()::shown).forEach(gone::add);
    }
    if (!gone.isEmpty()) {
      lines.add("Removed " + String.join(", ", gone) + ", recorded of no measure.");
    }
    if (written.isEmpty() && checks.stream().anyMatch(ProjectCheck::isNew)) {
      lines.add("If the new charts are right, keep what they say: add --record");
    }
    return lines;
  }

  private static ExitCode code(
      List<ProjectCheck> checks, boolean recorded, List<List<String>> removed) {
    ExitCode code = ExitCode.DONE;
    for (int i = 0; i < checks.size(); i++) {
      ProjectCheck check = checks.get(i);
      boolean settled = recorded ? check.isCleanOnceRecorded(removed.get(i)) : check.isClean();
      if (!recorded) {
        code = code.or(unread(check));
      }
      code = code.or(check.isBroken() ? ExitCode.of(problems(check)) : ExitCode.DONE);
      code = code.or(settled ? ExitCode.DONE : ExitCode.FOUND);
    }
    return code;
  }
}
