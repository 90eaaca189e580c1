package org.centreline.cli.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.centreline.Visible;

/** What was asked for, on standard output. */
public final class Results {

  private Results() {}

  /**
   * Prints text in the character set of the screen, or in UTF-8 where output is piped; what steers
   * a screen is shown by its number.
   */
  public static void print(String text, Terminal terminal) {
    print(Encoded.bytes(Visible.lines(text), terminal.setting().outCharset()), terminal);
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

  /**
   * Prints bytes after files were written.
   *
   * @param written what was written, as typed
   * @throws Refusal where standard output can't be written, which says that the files are there
   */
  public static void print(byte[] bytes, List<String> written, Terminal terminal) {
    try {
      print(bytes, terminal);
    } catch (Refusal e) {
      throw written.isEmpty()
          ? e
          : e.and(
              String.join(", ", written)
                  + (written.size() == 1 ? " was" : " were")
                  + " written all the same");
    }
  }

  /** The same of text. */
  public static void print(String text, List<String> written, Terminal terminal) {
    print(Encoded.bytes(Visible.lines(text), terminal.setting().outCharset()), written, terminal);
  }

  /** "Broken pipe", "The pipe is being closed", "Datenübergabe unterbrochen (broken pipe)". */
  private static boolean isClosedPipe(IOException failure) {
    String message = failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
