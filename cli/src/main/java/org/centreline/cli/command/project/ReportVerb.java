package org.centreline.cli.command.project;

import java.util.List;
import java.util.Optional;
import org.centreline.Visible;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.EarlierPack;
import org.centreline.cli.file.InputFolder;
import org.centreline.cli.file.PackFile;
import org.centreline.cli.file.PackFolder;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.PackGroup;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Messages;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.page.Pack;
import org.centreline.project.page.PackRequest;
import org.centreline.project.since.EarlierFiles;

/** {@code centreline report FOLDER}: the pack of a project folder. */
public final class ReportVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("report", "FOLDER", List.of(PackGroup.GROUP));
  }

  @Override
  public Guide guide() {
    return new Guide(
        "the monthly pack from a project folder",
        "Makes the pack that a board reads: a page with a summary, every chart, and how all of it"
            + " was made, beside the numbers, the pictures and one page to show.",
        List.of(
            Guide.Example.of("The pack of a project", "centreline report waits-project"),
            Guide.Example.of(
                "For a script, every month",
                "centreline report waits-project --as-of 2024-03-31 --png -o pack-2024-03"),
            Guide.Example.of(
                "What is new since the pack of the month before",
                "centreline report waits-project -o pack-2024-04 --since pack-2024-03"),
            Guide.Example.of(
                "To be shown, as slides that can be edited",
                "centreline report waits-project --pptx"),
            Guide.Example.of(
                "For publication, with small numbers hidden",
                "centreline report waits-project --disclose hes -o public")),
        List.of(
            "FOLDER holds measures.csv and what it names; `centreline init FOLDER` makes one. The"
                + " pack folder gets index.html, showcase.html, summary.xlsx (for Excel: where each measure stands, and every point), summary.csv, summary.json, each"
                + " chart as a picture, points.csv with every point, drivers.svg and"
                + " pdsa.svg where the folder has drivers.csv and cycles in pdsa.csv,"
                + " group.html where a measure has --by, with the sites side"
                + " by side, NAME.pptx with --pptx (`centreline explain slides`),"
                + " and pack-files.csv, by which the next run knows what to"
                + " replace. Where there is a pack before, the page begins with what is new since,"
                + " changes.md says the same for an e-mail, and five lines say it on the screen: the"
                + " pack that is replaced, or that of --since. A pack made twice of the same data"
                + " goes on telling what was new the first time. A measure that can't be worked out is named on the page; the others"
                + " are written, and the exit code is 3. Where index.html would be larger than 5 MB it is the"
                + " summary, and each measure has a page of its own, measure-ID.html, several where it has"
                + " very many sites. `centreline explain"
                + " small-numbers` tells what --disclose does."));
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    PackRequest request = PackGroup.request(typed, problems);
    Optional<ProjectFolder> folder = folder(typed, terminal, problems);
    Optional<PackFolder> output = folder.flatMap(one -> output(typed, one, terminal, problems));
    if (typed.has(PackGroup.SINCE)) {
      earlier(typed, output, terminal, problems);
    }
    problems.stopIfAny();
    boolean quiet = typed.has(ScriptGroup.QUIET);
    PackProgress progress = quiet ? PackProgress.none() : PackProgress.on(terminal);
    PackRun run = new PackRun(folder.get(), request, progress);
    String to = output.get().typed();
    String told = "Waiting for another run that writes to " + to + ".";
    Runnable waiting = quiet ? () -> {} : () -> new Messages(terminal).say(told);
    Made made =
        output
            .get()
            .alone(
                waiting,
                () ->
                    made(run, output.get(), earlier(typed, output, terminal, problems), problems));
    List<String> failures = made.pack().failures();
    new Messages(terminal).say(failures);
    if (!quiet) {
      new Messages(terminal).say(Messages.of(made.pack().since().problems()));
      new Messages(terminal).say(Messages.of(made.pack().analysis().improvement().doubts()));
      made.pack()
          .news()
          .forEach(line -> Results.print(Visible.said(line) + "\n", List.of(to), terminal));
      new Messages(terminal).say(written(output.get(), made.files()));
    }
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.of(made.pack().problems());
  }

  private record Made(Pack pack, int files) {}

  /** Nothing of the pack before is read, and nothing of this one written, while another run is. */
  private static Made made(
      PackRun run, PackFolder output, Optional<EarlierFiles> earlier, Problems problems) {
    problems.stopIfAny();
    Pack pack = run.pack(earlier, problems);
    List<PackFile> files = run.files(pack);
    output.write(files);
    return new Made(pack, files.size());
  }

  private static Optional<EarlierFiles> earlier(
      Typed typed, Optional<PackFolder> output, Terminal terminal, Problems problems) {
    Optional<String> named = typed.one(PackGroup.SINCE, problems);
    return named.isPresent()
        ? EarlierPack.named(named.get(), terminal.setting(), problems)
        : output.flatMap(folder -> folder.replaced(problems));
  }

  private static Optional<ProjectFolder> folder(Typed typed, Terminal terminal, Problems problems) {
    List<String> folders = typed.arguments();
    if (folders.size() == 1) {
      return InputFolder.of(folders.get(0), terminal.setting(), problems);
    }
    problems.usage(
        folders.isEmpty()
            ? "report needs a FOLDER that holds measures.csv"
            : "report takes one FOLDER, but '" + String.join("' and '", folders) + "' were given");
    return Optional.empty();
  }

  private static Optional<PackFolder> output(
      Typed typed, ProjectFolder project, Terminal terminal, Problems problems) {
    String name = typed.one(PackGroup.FOLDER, problems).orElseGet(() -> project.name() + "-pack");
    return PackFolder.of(name, project, terminal.setting(), problems);
  }

  private static String written(PackFolder folder, int count) {
    String to = folder.typed();
    return "Wrote " + count + " files to " + to + "; begin with " + to + "/" + Pack.INDEX + ".";
  }
}
