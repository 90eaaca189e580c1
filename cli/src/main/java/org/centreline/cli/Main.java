package org.centreline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.centreline.Centreline;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code centreline}: {@code main} exits, {@code run} returns. */
@Command(
    name = "centreline",
    version = "centreline " + Centreline.VERSION,
    mixinStandardHelpOptions = true,
    description = "Run charts and control limits for health-care improvement, from a CSV.")
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs the command line, writing to the given streams only, and returns the exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    int code = new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    return code;
  }
}
