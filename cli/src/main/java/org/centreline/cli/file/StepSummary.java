package org.centreline.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.project.folder.ProjectFolder;

/**
 * The page that GitHub Actions shows of a step: a file to which each step adds Markdown. Source:
 * GitHub, Workflow commands for GitHub Actions, "Adding a job summary".
 */
public final class StepSummary {

  private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

  private StepSummary() {}

  /** Reports a page that lies in a project: what is checked is not written to. */
  public static void check(
      RunEnvironment setting, List<ProjectFolder> projects, Problems problems) {
    String name = setting.environment().getOrDefault(VARIABLE, "");
    Optional<Path> page = setting.path(name).filter(path -> !name.isEmpty());
    if (page.isEmpty()) {
      return;
    }
    Path real = new OutputFile(name, page.get()).destination();
    if (projects.stream().anyMatch(project -> real.startsWith(project.root()))) {
      problems.file(
          name
              + " can't be written: it lies in a project that is checked, and "
              + VARIABLE
              + " names it; unset it, or name a file elsewhere");
    }
  }

  /**
   * Adds to the page where there is one.
   *
   * @throws Refusal where it can't be written
   */
  public static void add(RunEnvironment setting, Supplier<String> markdown) {
    if (!setting.isSet(VARIABLE)) {
      return;
    }
    String name = setting.environment().get(VARIABLE);
    Optional<Path> path = setting.path(name);
    if (path.isEmpty()) {
      throw refusal(name, "the system has no such paths");
    }
    try {
      Files.writeString(
          path.get(),
          markdown.get(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw refusal(name, FileReason.of(e));
    }
  }

  private static Refusal refusal(String name, String reason) {
    String what = name + " can't be written: " + reason;
    return new Refusal(
        ExitCode.NO_FILE, List.of(what, VARIABLE + " names it; unset it to write no summary"));
  }
}
