package org.centreline.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out whether a standard stream goes to a screen, and which letters that has. */
public final class Screen {

  private Screen() {}

  /** The character set of the screen behind standard output; empty where it is piped. */
  public static Optional<Charset> out() {
    return of(1);
  }

  /** The same for standard error. */
  public static Optional<Charset> err() {
    return of(2);
  }

  private static Optional<Charset> of(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      return isTerminal(link) ? Optional.of(charset()) : Optional.empty();
    }
    return console().map(Console::charset);
  }

  private static boolean isTerminal(Path link) {
    try {
      String device = Files.readSymbolicLink(link).toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the system has no {@code /proc}: a console is there only if nothing is piped. */
  private static Optional<Console> console() {
    // From 22 to 24 Java's other console is there for piped streams too.
    System.setProperty("jdk.console", "java.base");
    return Optional.ofNullable(System.console());
  }

  /** What the locale says; since Java 18 the default character set no longer does. */
  private static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
    return Charset.isSupported(name.isEmpty() ? "UTF-8" : name)
        ? Charset.forName(name.isEmpty() ? "UTF-8" : name)
        : StandardCharsets.US_ASCII;
  }
}
