package org.centreline.cli.command.selftest;

import org.centreline.cli.terminal.Terminal;

/** The whole program, as a command line starts it. */
@FunctionalInterface
public interface Command {

  /** Runs a command line with the given streams only, and returns its exit code. */
  int run(Terminal terminal, String... words);
}
