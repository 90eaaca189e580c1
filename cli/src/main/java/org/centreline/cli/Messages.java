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
    write(String.join("\n", lines) + "\n");
  }

  /** Says one line that the next message writes over, for a screen. */
  public void sayOver(String line) {
    write("\r" + line);
  }

  private void write(String text) {
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
