package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Format.Unsaid;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.row.Source;

/**
 * What is worth knowing of the files of a run, one line each, whatever the verb.
 *
 * @param input the file that was read
 * @param printed what standard output shows
 * @param setting where it is shown
 */
public record FileNotices(Input input, Format printed, RunEnvironment setting) {

  private static final int FEW_FILES = 6;

  /**
   * How the file was read, where there is anything to say of it, and what standard output does not
   * tell people itself.
   */
  public List<String> read(Source source) {
    List<String> lines = new ArrayList<>();
    if (source.notices().isEmpty()) {
      return lines;
    }
    lines.add(ReadAs.of(source));
    if (printed.unsaid() != Unsaid.NOTHING) {
      source.notices().forEach(notice -> lines.add(said(notice)));
    }
    return lines;
  }

  private static String said(Notice notice) {
    return (notice.isWarning() ? "Warning: " : "Note: ") + sentence(notice.message());
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  /** What was written; on a screen without any, how to keep a picture. */
  public List<String> written(List<FileToWrite> files) {
    if (!files.isEmpty()) {
      return List.of("Wrote " + named(files) + ".");
    }
    return setting.outScreen().isPresent()
        ? List.of("To keep a picture, add: -o " + picture())
        : List.of();
  }

  private static String named(List<FileToWrite> files) {
    List<String> names = files.stream().map(file -> file.target().typed()).toList();
    return names.size() > FEW_FILES
        ? names.size() + " files, from " + names.get(0) + " to " + names.get(names.size() - 1)
        : String.join(", ", names);
  }

  private String picturesName() {
    return input.database().isPresent() ? input.typed() : input.name();
  }

  private String picture() {
    String name = input.typed().equals("-") ? "chart" : picturesName();
    int end = name.lastIndexOf('.');
    return (end > 0 ? name.substring(0, end) : name) + ".svg";
  }
}
