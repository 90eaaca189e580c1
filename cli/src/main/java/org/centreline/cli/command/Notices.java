package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.cli.file.FileToWrite;
import org.centreline.csv.Source;

/**
 * What is worth knowing beside the results.
 *
 * @param source what was assumed while reading
 * @param charts what was drawn
 * @param files what was written
 * @param fired findings that a script asked for
 */
record Notices(
    Source source, List<ChartAnalysis> charts, List<FileToWrite> files, List<String> fired) {

  private static final int FEW_FILES = 6;

  /** One line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    source.notices().forEach(notice -> lines.add("Note: " + notice.message() + "."));
    if (!files.isEmpty()) {
      lines.add("Wrote " + written() + ".");
    }
    lines.addAll(fired);
    return lines;
  }

  private String written() {
    List<String> names = files.stream().map(file -> file.target().typed()).toList();
    return names.size() > FEW_FILES
        ? names.size() + " files, from " + names.get(0) + " to " + names.get(names.size() - 1)
        : String.join(", ", names);
  }
}
