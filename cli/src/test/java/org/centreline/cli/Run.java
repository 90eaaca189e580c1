package org.centreline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;

/**
 * What a run in a folder answered.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
public record Run(int code, String out, String err) {

  /** Runs a command line with both streams piped. */
  public static Run in(Path folder, String... args) {
    return in(RunEnvironment.piped(folder), "", args);
  }

  /** The same with a setting and something on standard input. */
  public static Run in(RunEnvironment setting, String stdin, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] in = stdin.getBytes(StandardCharsets.UTF_8);
    int code = Main.run(new Terminal(new ByteArrayInputStream(in), out, err, setting), args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
