package org.centreline.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.MeasureResult.Failed;
import org.centreline.project.folder.ProjectFolder;

/** A project folder in the making: a sound one with one measure, to be spoilt. */
record Folders(Path folder) {

  static final String MEASURES = "id,title,kind,file,better\nwaits,Waits,outcome,data/w.csv,down\n";

  /** A folder with the measure {@code waits}: 24 months from January 2023. */
  static Folders sound(Path folder) throws IOException {
    Folders made = new Folders(folder);
    made.write("measures.csv", MEASURES);
    made.write("data/w.csv", months(24));
    return made;
  }

  static String months(int count) {
    StringBuilder csv = new StringBuilder("month,days\n");
    for (int i = 0; i < count; i++) {
      csv.append(2023 + i / 12).append('-').append(i % 12 < 9 ? "0" : "").append(i % 12 + 1);
      csv.append(',').append(30 + i * 7 % 5).append('\n');
    }
    return csv.toString();
  }

  Folders write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  ProjectAnalysis analysis() throws IOException {
    return ProjectAnalysis.of(
        ProjectFolder.open(folder, "p"), new ProjectWords(), UnaryOperator.identity());
  }

  /** The problems of the project as a whole, or of its measures, as messages. */
  List<String> messages() throws IOException {
    try {
      return analysis().failed().stream()
          .map(Failed::problems)
          .flatMap(List::stream)
          .map(Problem::message)
          .toList();
    } catch (DataException e) {
      return e.problems().stream().map(Problem::message).toList();
    }
  }
}
