package org.centreline.project;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells ids that are fit for file names on every system. */
final class SafeId {

  /** In words, for messages. */
  static final String EXPECTED = "a short name of letters, digits, - and _, such as waits";

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

  /** Names that Windows keeps for devices, whatever follows a full stop. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private SafeId() {}

  static boolean is(String id) {
    return PLAIN.matcher(id).matches() && !DEVICE.matcher(id.toLowerCase(Locale.ROOT)).matches();
  }
}
