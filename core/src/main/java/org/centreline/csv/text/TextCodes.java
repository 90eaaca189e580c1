package org.centreline.csv.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the different texts of one column, from 0 in order of first appearance. */
public final class TextCodes {

  /** Stands for a text without a number, where there were too many before it. */
  public static final int OTHER = -1;

  /** Beyond this, texts get no number. */
  public static final int MOST = 200_000;

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private String last = "";
  private int lastCode = OTHER;
  private boolean whole = true;

  /** The number of a text; {@link #OTHER} where it has none. */
  public int code(String text) {
    // Cells that stand below one another are often alike.
    if (lastCode == OTHER || !text.equals(last)) {
      last = text;
      lastCode = look(text);
    }
    return lastCode;
  }

  private int look(String text) {
    Integer known = codes.get(text);
    if (known != null) {
      return known;
    }
    if (texts.size() == MOST) {
      whole = false;
      return OTHER;
    }
    codes.put(text, texts.size());
    texts.add(text);
    return texts.size() - 1;
  }

  /** The text of a number. */
  public String text(int code) {
    return texts.get(code);
  }

  /** How many texts have numbers. */
  public int size() {
    return texts.size();
  }

  /** Whether every text that was met has a number. */
  boolean isWhole() {
    return whole;
  }
}
