package org.centreline.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.centreline.cli.Main;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;

/** Any bytes are a table or are refused. */
public final class CsvTarget {

  private static final String[][] COMMANDS = {
    {"describe", "-"},
    {"chart", "-", "--format", "svg"},
    {"chart", "-", "--format", "json"},
    {"chart", "-", "--format", "text"},
    {"suggest", "-"}
  };

  private CsvTarget() {}

  /** One input: the first byte chooses the command, the others are the file. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String[] command = COMMANDS[(data[0] & 0xFF) % COMMANDS.length];
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(data, 1, data.length - 1),
            new ByteArrayOutputStream(),
            err,
            RunEnvironment.piped(Fuzzing.FOLDER));
    if (Main.run(terminal, command) == 70) {
      throw new AssertionError(err.toString(StandardCharsets.UTF_8));
    }
  }
}
