package org.centreline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any files of a project make a pack or are refused. */
public final class ProjectTarget {

  private static final String[] FILES = {"measures.csv", "phases.csv", "notes.csv", "cycles.csv"};

  private ProjectTarget() {}

  /** One input: the files, one behind the other with a NUL between. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Path project = Fuzzing.FOLDER.resolve("p");
    Files.createDirectories(project.resolve("data"));
    Files.writeString(project.resolve("data/w.csv"), "month,n\n2024-01,3\n2024-02,5\n2024-03,4\n");
    String[] texts = Fuzzing.text(data).split("\0");
    for (int i = 0; i < FILES.length; i++) {
      Path file = project.resolve(FILES[i]);
      Files.deleteIfExists(file);
      if (i < texts.length && !texts[i].isEmpty()) {
        Files.writeString(file, texts[i]);
      }
    }
    Fuzzing.run("", "check", "p", "--format", "json");
  }
}
