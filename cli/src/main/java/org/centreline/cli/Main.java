package org.centreline.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Screen;
import org.centreline.cli.terminal.Terminal;

/** The command {@code centreline}: {@code main} exits, {@code run} returns. */
public final class Main {

  /** Made beforehand, for when there is no room left to make it. */
  private static final byte[] NO_ROOM =
      (Failures.NO_ROOM + "\n").getBytes(StandardCharsets.US_ASCII);

  private static final byte[] NOT_WHOLE =
      ("centreline: Java can't load a part of the program: there is no room for it, or it is"
              + " damaged.\n")
          .getBytes(StandardCharsets.US_ASCII);

  private static final int NOT_STARTED = ExitCode.NO_FILE.number();

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    try {
      start(args);
    } catch (VirtualMachineError failure) {
      // What is thrown here, Java would tell by a trace and by the exit code of a finding.
      lastWord(NO_ROOM);
    } catch (LinkageError failure) {
      lastWord(NOT_WHOLE);
    }
  }

  private static void start(String[] args) {
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

  /** Nothing that this needs is yet to be loaded: there may be no room for a class. */
  private static void lastWord(byte[] word) {
    try {
      new FileOutputStream(FileDescriptor.err).write(word);
    } catch (Throwable failure) {
      // Then the exit code alone tells it.
    } finally {
      Runtime.getRuntime().halt(NOT_STARTED);
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
