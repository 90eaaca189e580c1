package org.centreline.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Screen;
import org.centreline.cli.terminal.Terminal;

/** The command {@code centreline}: {@code main} exits, {@code run} returns. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            // Buffered, because FileInputStream asks a screen for its length and position.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            new RunEnvironment(Path.of(""), System.getenv(), Screen.out(), Screen.err()));
    int code = run(terminal, args);
    if (code != 0) {
      // Not for 0: since Java 21 `exit` first starts the logging system, to log that it exits.
      System.exit(code);
    }
  }

  /** Runs the command line with the given streams only, and returns the exit code. */
  public static int run(Terminal terminal, String... args) {
    ExitCode code;
    try {
      code = Verbs.run(terminal, List.of(args));
    } catch (Throwable failure) {
      code = new Failures(terminal).report(failure, List.of(args));
    }
    return code.number();
  }
}
