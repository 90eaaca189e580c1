package org.centreline.project.folder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells ids that are fit for file names on every system. */
public final class SafeId {

  /** In words, for messages. */
  static final String EXPECTED = "a short name of letters, digits, - and _, such as waits";

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

  /** Names that Windows keeps for devices, whatever follows a full stop. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  /** How long an id that is made may be, so that a number can be added. */
  private static final int MADE = 40;

  private SafeId() {}

  /** Whether an id is fit. */
  public static boolean is(String id) {
    return PLAIN.matcher(id).matches() && !DEVICE.matcher(id.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * An id made of any text: its letters and digits in small letters, with dashes between them.
   *
   * @param taken ids that are in use, in small letters
   */
  public static String of(String text, Set<String> taken) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String plain =
        letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String shortened = plain.length() > MADE ? plain.substring(0, MADE) : plain;
    String base = is(shortened) ? shortened : "measure";
    String id = base;
    for (int i = 2; taken.contains(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
