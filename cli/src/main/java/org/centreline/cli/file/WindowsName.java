package org.centreline.cli.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of files that Windows takes for something else, though Java lets them pass. */
final class WindowsName {

  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

  private static final String NUMBERS = "0123456789¹²³";

  private WindowsName() {}

  /** What stands against a name on the system of this folder; elsewhere than on Windows nothing. */
  static Optional<String> fault(String typed, Path folder) {
    boolean windows = folder.getFileSystem().getSeparator().equals("\\");
    return windows ? fault(typed) : Optional.empty();
  }

  /** What stands against a name on Windows. */
  static Optional<String> fault(String typed) {
    String name = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    // What follows a drive, as in C:waits.svg, is the name.
    String plain = name.length() > 1 && name.charAt(1) == ':' ? name.substring(2) : name;
    if (plain.indexOf(':') >= 0) {
      return Optional.of("what follows the : would be hidden in another file");
    }
    if (plain.endsWith(".") || plain.endsWith(" ")) {
      return Optional.of("Windows drops a full stop or space at the end of a name");
    }
    int end = plain.indexOf('.');
    String first = (end < 0 ? plain : plain.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return isDevice(first)
        ? Optional.of("Windows keeps " + first + " for a device, whatever follows")
        : Optional.empty();
  }

  private static boolean isDevice(String word) {
    boolean port = word.length() == 4 && (word.startsWith("com") || word.startsWith("lpt"));
    return DEVICES.contains(word) || port && NUMBERS.indexOf(word.charAt(3)) >= 0;
  }
}
