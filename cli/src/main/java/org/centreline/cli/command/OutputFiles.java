package org.centreline.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.file.OutputFile;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.report.SafeName;

/**
 * The files that are to be written: looked at before the data is, filled when all is rendering.
 *
 * @param outputs what is asked for
 * @param pictures how many files a picture's name stands for
 * @param input the file that is read
 * @param beside other files that are read, such as a plan
 * @param setting where relative names begin
 */
record OutputFiles(
    List<Output> outputs,
    PictureFiles pictures,
    Input input,
    List<Path> beside,
    RunEnvironment setting) {

  OutputFiles {
    outputs = List.copyOf(outputs);
    beside = List.copyOf(beside);
  }

  /** Reports every file that can't be written, as far as its name is known. */
  void check(Problems problems) {
    List<OutputFile> seen = new ArrayList<>();
    for (Output output : outputs) {
      if (isOneAGroup(output)) {
        OutputFile.of(output.name(), setting, problems).ifPresent(t -> t.checkFolder(problems));
      } else {
        add(output.name(), seen, problems);
      }
    }
  }

  private void add(String name, List<OutputFile> seen, Problems problems) {
    OutputFile.of(name, setting, problems)
        .ifPresent(
            target -> {
              target.check(input, seen, problems);
              beside.forEach(read -> target.checkIsNot(read, problems));
              seen.add(target);
            });
  }

  private boolean isOneAGroup(Output output) {
    return output.format().isPicture() && pictures != PictureFiles.ONE;
  }

  /** A file, and what makes it. */
  private record Part(OutputFile target, Format format, int number) {

    FileToWrite made(Rendering rendering) {
      return new FileToWrite(target, rendering.bytes(format, number));
    }
  }

  /** The files with what is in them, those of many groups made on every core that there is. */
  List<FileToWrite> files(Rendering rendering, Problems problems) {
    List<Part> parts = new ArrayList<>();
    List<OutputFile> seen = new ArrayList<>();
    List<String> groups = List.of("");
    if (outputs.stream().anyMatch(this::isOneAGroup)) {
      groups = SafeName.of(rendering.names());
    }
    for (Output output : outputs) {
      int count = isOneAGroup(output) ? groups.size() : 1;
      for (int i = 0; i < count; i++) {
        String name = isOneAGroup(output) ? named(output, groups, i) : output.name();
        add(name, seen, problems);
        parts.add(new Part(seen.get(seen.size() - 1), output.format(), i));
      }
    }
    Stream<Part> all = groups.size() > 1 ? parts.parallelStream() : parts.stream();
    return all.map(part -> part.made(rendering)).toList();
  }

  /** {@code NAME-GROUP.svg}; a single page has the name itself. */
  private String named(Output output, List<String> groups, int i) {
    String name = output.name();
    if (pictures == PictureFiles.PAGES && groups.size() == 1) {
      return name;
    }
    int end = name.length() - output.format().ending().length();
    return name.substring(0, end) + "-" + groups.get(i) + name.substring(end);
  }
}
