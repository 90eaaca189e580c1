package org.centreline.cli.command.project;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Visible;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.Input;
import org.centreline.cli.file.NewFolder;
import org.centreline.cli.file.Recorder;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.InitGroup;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Messages;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.workbook.Workbooks;
import org.centreline.project.check.ProjectCheck;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.start.NewProject;
import org.centreline.report.SafeName;

/** {@code centreline init FOLDER}: a project folder to start from. */
public final class InitVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("init", "FOLDER", List.of(InitGroup.GROUP, InitGroup.READING));
  }

  @Override
  public Guide guide() {
    return new Guide(
        "a project folder to start from",
        "Makes a folder with everything that a project needs: measures.csv, changes.csv, pdsa.csv"
            + " and project.csv, all to be edited in Excel or Notepad, data to draw, and a README"
            + " that says what to type next. It draws a chart and passes its check as it is.",
        List.of(
            Guide.Example.of("With invented data, to see how it works", "centreline init falls"),
            Guide.Example.of(
                "Around data of your own", "centreline init waits --from exported.csv")),
        List.of(
            "A folder that holds anything is refused, so nothing of yours is written over.",
            "With invented data there are drivers.csv and collection.csv too, which a project need"
                + " not have: `centreline explain driver-diagram`."));
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    if (typed.arguments().size() != 1) {
      problems.usage("init needs one FOLDER");
    }
    Optional<Input> from =
        typed.one(InitGroup.FROM, problems).map(name -> Input.of("init", name, terminal, problems));
    Optional<NewFolder> folder =
        typed.arguments().stream()
            .findFirst()
            .flatMap(name -> NewFolder.of(name, terminal.setting(), problems));
    InitGroup.check(typed, problems);
    problems.stopIfAny();
    NewFolder made = folder.orElseThrow();
    NewProject project =
        from.map(input -> around(made.name(), input, typed, terminal))
            .orElseGet(() -> NewProject.example(made.name()));
    ProjectCheck check = made.write(project.files(), InitVerb::recorded);
    List<String> ofData = new ArrayList<>();
    if (from.isPresent()) {
      project.said().forEach(sentence -> ofData.add(sentence + "."));
      String sheet = check.folder().shown("measures.csv");
      ofData.add("Fill in 'better' in " + sheet + ": no data says which way is good.");
    }
    String said = Visible.said(said(made.typed(), ofData, check));
    Results.print(said, List.of(made.typed()), terminal);
    new Messages(terminal).say(notes(check));
    return ExitCode.DONE;
  }

  private static ProjectCheck recorded(ProjectFolder folder) {
    ProjectCheck check = ProjectCheck.of(folder, new ProjectWords());
    Recorder.record(List.of(check));
    return check;
  }

  private static List<String> notes(ProjectCheck check) {
    List<String> notes = new ArrayList<>();
    check.measures().stream()
        .flatMap(measure -> measure.analysed().stream())
        .flatMap(measure -> measure.source().notices().stream())
        .filter(Notice::isWarning)
        .map(notice -> "Warning: " + notice.message() + ".")
        .distinct()
        .forEach(notes::add);
    return notes;
  }

  private static NewProject around(String name, Input input, Typed typed, Terminal terminal) {
    String file = input.name();
    int end = file.lastIndexOf('.');
    String plain = SafeName.of(List.of(end > 0 ? file.substring(0, end) : file)).get(0);
    byte[] bytes;
    try (InputStream in = input.bytes(terminal).open(Purpose.TAKE)) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.NO_FILE, List.of(input.shown() + " can't be read: " + FileReason.of(e)));
    }
    return NewProject.from(
        name,
        new NewProject.Data("data/" + plain + ending(file, bytes), input.shown(), bytes),
        new ProjectWords(),
        ProjectWords.columns(typed.without(InitGroup.FROM)));
  }

  /** A workbook stays one; anything else is text. */
  private static String ending(String file, byte[] bytes) {
    boolean macros = file.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsm");
    return !Workbooks.isLike(Bytes.of(bytes)) ? ".csv" : macros ? ".xlsm" : ".xlsx";
  }

  private static String said(String typed, List<String> ofData, ProjectCheck check) {
    List<String> lines = new ArrayList<>();
    int count = check.measures().size();
    lines.add("Made " + typed + " with " + count + (count == 1 ? " measure." : " measures."));
    lines.addAll(ofData);
    lines.add(
        "What to type next stands in " + check.folder().shown("README.md") + "; to begin with:");
    lines.add("  centreline check " + typed);
    return String.join("\n", lines) + "\n";
  }
}
