package org.centreline.cli.command;

import java.util.List;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.file.WholeFiles;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.terminal.Messages;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;

/**
 * The way out of every verb that has results: all is rendered before anything is written, and all
 * is written before anything is printed.
 *
 * @param results what is asked for
 * @param input the file that is read, which is never written
 * @param files how many files a picture's name stands for
 * @param terminal where results and messages go
 */
public record Delivery(ResultOptions results, Input input, PictureFiles files, Terminal terminal) {

  /** Reports every file that can't be written, as far as its name is known before the data is. */
  public void check(Problems problems) {
    targets().check(problems);
  }

  /** Renders, writes and prints; what can't be written stops it before the first file. */
  public List<FileToWrite> deliver(Rendered rendered, Problems problems) {
    List<FileToWrite> written = targets().files(rendered, problems);
    problems.stopIfAny();
    byte[] printed = rendered.printed(terminal.setting());
    WholeFiles.write(written);
    Results.print(printed, terminal);
    return written;
  }

  /** Says lines beside the results, unless quiet was asked for. */
  public void say(List<String> lines) {
    if (results.talk() == Talk.NOTICES) {
      new Messages(terminal).say(lines);
    }
  }

  /** What is worth knowing of the files of the run. */
  public FileNotices notices() {
    return new FileNotices(input, results.printed(), terminal.setting());
  }

  private Targets targets() {
    return new Targets(results.outputs(), files, input, terminal.setting());
  }
}
