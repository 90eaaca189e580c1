package org.centreline.words;

import org.centreline.Visible;

/** A word as it is typed at a prompt, so that it arrives as one and unchanged. */
public final class ShellWord {

  private static final String PLAIN = "_./:,=+-@";
  private static final String SPECIAL_IN_DOUBLE = "\"$`\\!";

  private static final String DATABASE = "jdbc:";

  /** A URL may tell who uses a database and where it is: whoever types the command sets it. */
  public static final String DATABASE_URL = "$JDBC_URL";

  private ShellWord() {}

  /** The word, between quotation marks where it needs them. */
  public static String of(String word) {
    boolean url = word.regionMatches(true, 0, DATABASE, 0, DATABASE.length());
    if (url || word.equals(DATABASE_URL)) {
      return '"' + DATABASE_URL + '"';
    }
    if (Visible.hides(word)) {
      return Visible.shellWord(word);
    }
    boolean plain = !word.isEmpty() && word.codePoints().allMatch(ShellWord::isPlain);
    if (plain) {
      return word;
    }
    boolean soft = word.chars().noneMatch(c -> SPECIAL_IN_DOUBLE.indexOf(c) >= 0);
    return soft ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(int c) {
    return c < 128 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
  }
}
