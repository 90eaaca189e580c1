package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Setting;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.file.SafeName;
import org.centreline.cli.file.Target;
import org.centreline.cli.option.ChartOptions;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;

/** The files that are to be written: looked at before the data is, filled when all is rendered. */
final class Targets {

  private final ChartOptions options;
  private final Input input;
  private final Setting setting;

  private Targets(ChartOptions options, Input input, Setting setting) {
    this.options = options;
    this.input = input;
    this.setting = setting;
  }

  /** Reports every file that can't be written, as far as its name is known. */
  static Targets of(ChartOptions options, Input input, Problems problems, Setting setting) {
    Targets targets = new Targets(options, input, setting);
    List<Target> seen = new ArrayList<>();
    for (Output output : options.results().outputs()) {
      if (targets.isOneAGroup(output)) {
        Target.of(output.name(), setting, problems).ifPresent(t -> t.checkFolder(problems));
      } else {
        targets.add(output.name(), seen, problems);
      }
    }
    return targets;
  }

  private void add(String name, List<Target> seen, Problems problems) {
    Target.of(name, setting, problems)
        .ifPresent(
            target -> {
              target.check(input, seen, problems);
              seen.add(target);
            });
  }

  private boolean isOneAGroup(Output output) {
    return output.format().isPicture() && !options.columns().by().isEmpty();
  }

  /** The files with what is in them. */
  List<FileToWrite> files(Rendering rendering, Problems problems) {
    List<FileToWrite> files = new ArrayList<>();
    List<Target> seen = new ArrayList<>();
    List<String> groups = List.of("");
    if (options.results().outputs().stream().anyMatch(this::isOneAGroup)) {
      groups = SafeName.of(rendering.groups());
    }
    for (Output output : options.results().outputs()) {
      int pictures = isOneAGroup(output) ? groups.size() : 1;
      for (int i = 0; i < pictures; i++) {
        String name = isOneAGroup(output) ? named(output, groups.get(i)) : output.name();
        add(name, seen, problems);
        files.add(new FileToWrite(seen.get(seen.size() - 1), rendering.bytes(output.format(), i)));
      }
    }
    return files;
  }

  /** {@code NAME-GROUP.svg}. */
  private static String named(Output output, String group) {
    String name = output.name();
    int end = name.length() - output.format().ending().length();
    return name.substring(0, end) + "-" + group + name.substring(end);
  }
}
