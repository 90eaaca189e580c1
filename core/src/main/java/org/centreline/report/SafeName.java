package org.centreline.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Makes file names of the names of groups. */
public final class SafeName {

  private static final int LONGEST = 60;
  private static final int HASH_DIGITS = 8;

  private SafeName() {}

  /**
   * A name for each group, of ASCII letters, digits, {@code .}, {@code _} and {@code -}, no two
   * alike even where capitals are not told apart: those that would be alike get a short hash.
   */
  public static List<String> of(List<String> groups) {
    List<String> plain = groups.stream().map(SafeName::plain).toList();
    List<String> folded = plain.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String name = folded.get(i);
      boolean alone = folded.stream().filter(name::equals).count() == 1;
      names.add(alone ? plain.get(i) : plain.get(i) + "-" + hash(groups.get(i)));
    }
    return names;
  }

  private static String plain(String group) {
    StringBuilder name = new StringBuilder();
    String letters = Normalizer.normalize(group, Normalizer.Form.NFKD);
    for (int i = 0; i < letters.length() && name.length() < LONGEST; i++) {
      char c = letters.charAt(i);
      if (isSafe(c)) {
        name.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !endsBlank(name)) {
        name.append('-');
      }
    }
    while (name.length() > 0 && (endsBlank(name) || name.charAt(name.length() - 1) == '.')) {
      name.setLength(name.length() - 1);
    }
    return name.length() == 0 ? "group" : name.toString();
  }

  private static boolean isSafe(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  private static boolean endsBlank(StringBuilder name) {
    return name.length() == 0 || name.charAt(name.length() - 1) == '-';
  }

  private static String hash(String group) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(group.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
