package org.centreline.csv.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each different text a number, from 0 in order of first appearance. */
public final class Dictionary {

  /** Stands for the number of a text that was not seen before. */
  public static final int UNKNOWN = -1;

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The number of a text, a new one where it was not seen before. */
  public int code(String text) {
    Integer known = codes.get(text);
    if (known != null) {
      return known;
    }
    codes.put(text, texts.size());
    texts.add(text);
    return texts.size() - 1;
  }

  /** The number of a text if it was seen before, else {@link #UNKNOWN}. */
  public int find(String text) {
    return codes.getOrDefault(text, UNKNOWN);
  }

  /** The text of a number. */
  public String text(int code) {
    return texts.get(code);
  }

  /** All texts by their numbers. */
  public List<String> texts() {
    return texts;
  }

  public int size() {
    return texts.size();
  }
}
