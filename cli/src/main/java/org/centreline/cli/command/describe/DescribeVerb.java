package org.centreline.cli.command.describe;

import java.util.List;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.cli.command.Answer;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.verb.DescribeOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.report.describe.DescribeReport;
import org.centreline.report.describe.DescribeReport.Length;

/**
 * {@code centreline describe FILE}: what is in a file, what is wrong with it, which chart suits.
 */
public final class DescribeVerb implements Verb {

  /** More charts than this are no help to anybody. */
  private static final int EVERY = 200;

  @Override
  public Syntax syntax() {
    return new Syntax("describe", "FILE", DescribeOptions.GROUPS);
  }

  @Override
  public Guide guide() {
    return new Guide(
        "what is in a file, and which chart suits it",
        "Tells what each column of a CSV was taken for and why, how the dates run, what is wrong or"
            + " doubtful, and the commands that draw its measures, the best first. Every command"
            + " it gives was tried.",
        List.of(
            Guide.Example.of("A first look at a file from Excel", "centreline describe waits.csv"),
            Guide.Example.of(
                "The same for a script", "centreline describe waits.csv --format json"),
            Guide.Example.of(
                "Every column and every chart of a large one",
                "centreline describe waits.csv --all")),
        List.of(
            "Of columns that look as if they could identify people neither examples nor ranges are"
                + " shown, nor are texts that differ in every row. What is wrong with the data"
                + " is told and is no error here: the exit code is 0 if the file could be read."
                + " Without --all the text has 60 lines at most, and five charts are tried."
                + " Pictures, CSV and Markdown are not written."));
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    DescribeOptions options = DescribeOptions.of(typed, problems);
    Input input = Input.orTable("describe", typed, problems, terminal);
    FileRun run = new FileRun(input, options.results(), PictureFiles.ONE, terminal);
    return run.run(
        typed,
        problems,
        () -> {
          FileDescription description =
              FileDescription.of(run.file(), options.reading(), most(options.length()));
          FileDescription named = description.named(input.name());
          return Answer.of(
              input
                  .database()
                  .map(table -> new DescribeReport(named, table.again(), options.length()))
                  .orElseGet(() -> new DescribeReport(named, input.again(), options.length())));
        });
  }

  private static int most(Length length) {
    return length == Length.ALL ? EVERY : FileDescription.PAGE;
  }
}
