package org.centreline.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * What the launcher runs once, to find out which classes short work needs: the usual commands, on
 * data of its own, with nothing printed.
 */
final class Training {
  private static final List<List<String>> COMMANDS =
      List.of(List.of("--version"), List.of("--help"));

  private Training() {}

  public static void main(String[] args) {
    for (List<String> command : COMMANDS) {
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      Main.run(nowhere, nowhere, command.toArray(String[]::new));
    }
  }
}
