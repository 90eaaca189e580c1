package org.centreline.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.file.WholeFiles;
import org.centreline.cli.jdbc.Databases.Database;
import org.centreline.cli.option.Format.Unsaid;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.option.group.SourceGroup;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Messages;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.row.Source;
import org.centreline.csv.text.CsvFile;

/**
 * One run of a verb over a file: it reads, analyses, delivers and says, whatever the verb. All is
 * rendered before anything is written, and all is written before anything is printed.
 *
 * @param input the file that is read, which is never written
 * @param results what is asked for
 * @param files how many files a picture's name stands for
 * @param terminal where results and messages go
 */
public record FileRun(Input input, ResultOptions results, PictureFiles files, Terminal terminal) {

  /**
   * The run; what is wrong with what was typed stops it before the file is read, what is wrong with
   * the data before the first file is written.
   *
   * @param typed what was typed after the verb
   * @param problems what is wrong with it so far
   * @param analysis reads the file and works out the answer
   */
  public ExitCode run(Typed typed, Problems problems, Supplier<Answer> analysis) {
    OutputFiles targets = targets(typed);
    targets.check(problems);
    problems.stopIfAny();
    Answer answer = analysis.get();
    problems.stopIfAny();
    Pictures pictures = new Pictures(answer.source(), typed.again(Pictures.NOT_SHAPING));
    Rendering rendering = new Rendering(answer.report(), results, pictures);
    List<FileToWrite> written = deliver(rendering, answer.source(), targets, problems);
    if (results.talk() != Talk.QUIET) {
      new Messages(terminal).say(lines(answer, written));
    }
    return answer.code();
  }

  /** The file, for readers. */
  public CsvFile file() {
    return input.file(results.talk(), terminal);
  }

  /** Where the data came from, by the name that outputs carry. */
  public Source named(Source source) {
    return source.named(input.name());
  }

  private List<FileToWrite> deliver(
      Rendering rendering, Optional<Source> source, OutputFiles targets, Problems problems) {
    List<FileToWrite> written = targets.files(rendering, problems);
    problems.stopIfAny();
    byte[] printed =
        results.isSilent() ? new byte[0] : rendering.printed(terminal.setting(), source);
    WholeFiles.write(written);
    List<String> names = written.stream().map(file -> file.target().typed()).toList();
    Results.print(printed, names, terminal);
    return written;
  }

  private List<String> lines(Answer answer, List<FileToWrite> written) {
    FileNotices files = new FileNotices(input, results.printed(), terminal.setting());
    List<String> lines = new ArrayList<>();
    answer.source().ifPresent(source -> lines.addAll(files.read(source)));
    if (results.printed().unsaid() == Unsaid.NOTICES_AND_WARNINGS) {
      lines.addAll(answer.warnings());
    }
    lines.addAll(answer.notes());
    if (!written.isEmpty() || answer.source().isPresent()) {
      lines.addAll(files.written(written));
    }
    lines.addAll(answer.checked());
    return lines;
  }

  /** None of them may be a file that is read, whichever option names it. */
  private OutputFiles targets(Typed typed) {
    List<Path> beside = new ArrayList<>();
    for (Option<String> option : List.of(OutcomeGroup.PLAN, SourceGroup.QUERY)) {
      typed.text(option).flatMap(terminal.setting()::path).ifPresent(beside::add);
    }
    input
        .database()
        .flatMap(Database::file)
        .flatMap(terminal.setting()::path)
        .ifPresent(beside::add);
    return new OutputFiles(results.outputs(), files, input, beside, terminal.setting());
  }
}
