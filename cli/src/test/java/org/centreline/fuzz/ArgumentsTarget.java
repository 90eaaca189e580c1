package org.centreline.fuzz;

import java.io.IOException;
import java.nio.file.Files;

/** Any words are a command or are refused. */
public final class ArgumentsTarget {

  private static final String ROWS =
      "month,site,falls,days\n2024-01,Elm,3,90\n2024-02,Elm,5,88\n2024-03,Ash,2,91\n";

  private ArgumentsTarget() {}

  /** One input: a word a line. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Files.writeString(Fuzzing.FOLDER.resolve("w.csv"), ROWS);
    Fuzzing.run(ROWS, Fuzzing.words(data).toArray(String[]::new));
  }
}
