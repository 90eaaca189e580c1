package org.centreline.cli.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What was asked for, on standard output. */
public final class Results {

  private Results() {}

  /** Prints text in the character set of the screen, or in UTF-8 where output is piped. */
  public static void print(String text, Terminal terminal) {
    print(Encoded.bytes(text, terminal.setting().outCharset()), terminal);
  }

  /**
   * Prints bytes; that nobody reads to the end is no error.
   *
   * @throws Refusal where standard output can't be written
   */
  public static void print(byte[] bytes, Terminal terminal) {
    try {
      terminal.out().write(bytes);
      terminal.out().flush();
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw new Refusal(
            ExitCode.NO_FILE, List.of("standard output can't be written: " + FileReason.of(e)));
      }
    }
  }

  /** "Broken pipe", "The pipe is being closed", "Datenübergabe unterbrochen (broken pipe)". */
  private static boolean isClosedPipe(IOException failure) {
    String message = failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
