package org.centreline.cli;

import java.io.IOException;
import java.util.List;

/** What is said beside the results, on standard error. */
public final class Messages {

  private final Terminal terminal;

  public Messages(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Says lines. */
  public void say(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    String text = String.join("\n", lines) + "\n";
    try {
      terminal.err().write(Encoded.bytes(text, terminal.setting().errCharset()));
      terminal.err().flush();
    } catch (IOException e) {
      // Nobody listens; there is no one left to tell.
    }
  }

  /** Says one line. */
  public void say(String line) {
    say(List.of(line));
  }
}
