package org.centreline.cli.file;

import java.io.IOException;
import java.util.Optional;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.terminal.Encoded;
import org.centreline.cli.terminal.Terminal;

/** One line on the screen that tells how far the reading of a large file has come. */
final class ReadingProgress {

  private static final String READING = "reading … ";

  /** Plain letters for the three dots take two places more. */
  private static final int MORE = 2;

  private final Optional<Terminal> screen;
  private String shown = "";

  private ReadingProgress(Optional<Terminal> screen) {
    this.screen = screen;
  }

  /** On standard error, where that is a screen and notices are wanted. */
  static ReadingProgress of(Talk talk, Terminal terminal) {
    boolean wanted = talk != Talk.QUIET && terminal.setting().errScreen().isPresent();
    return new ReadingProgress(wanted ? Optional.of(terminal) : Optional.empty());
  }

  /** Nowhere. */
  static ReadingProgress none() {
    return new ReadingProgress(Optional.empty());
  }

  /** Shows how much was read, in place of what was shown before. */
  public void show(String much) {
    if (!much.equals(shown)) {
      write("\r" + READING + much + " ".repeat(Math.max(0, shown.length() - much.length())));
      shown = much;
    }
  }

  /** Leaves the line as empty as it was. */
  void clear() {
    if (!shown.isEmpty()) {
      write("\r" + " ".repeat(READING.length() + MORE + shown.length()) + "\r");
      shown = "";
    }
  }

  private void write(String text) {
    screen.ifPresent(
        terminal -> {
          try {
            terminal.err().write(Encoded.bytes(text, terminal.setting().errCharset()));
            terminal.err().flush();
          } catch (IOException e) {
            // Nobody looks; there is no one left to tell.
          }
        });
  }
}
