package org.centreline.cli.file;

import java.util.regex.Pattern;

/**
 * A file of a pack, ready to be written.
 *
 * @param name without any folder; of ASCII letters, digits, {@code .}, {@code _} and {@code -}
 * @param bytes all of it
 */
public record PackFile(String name, byte[] bytes) {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");

  public PackFile {
    if (!isPlain(name)) {
      throw new IllegalArgumentException("'" + name + "' is no plain name of a file");
    }
  }

  /** Whether a name can only mean a file in the folder itself. */
  static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches();
  }
}
