package org.centreline.csv.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds names that are one name written in several ways. */
public final class Likeness {

  /** Hyphens and dashes of all lengths, and the line below. */
  private static final String DASHES = "-_\u2010\u2011\u2012\u2013\u2014\u2212";

  private Likeness() {}

  /** What names have in common that differ only by spaces, dashes or capital letters. */
  public static String of(String name) {
    StringBuilder spaced = new StringBuilder(name.length());
    for (char c : name.toCharArray()) {
      spaced.append(DASHES.indexOf(c) >= 0 ? ' ' : c);
    }
    return Cells.name(spaced.toString()).toLowerCase(Locale.ROOT);
  }

  /** The names of which there are several forms, form by form, in order of first appearance. */
  public static List<List<String>> among(List<String> names) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String name : names) {
      List<String> known = forms.computeIfAbsent(of(name), form -> new ArrayList<>());
      if (!known.contains(name)) {
        known.add(name);
      }
    }
    List<List<String>> several = new ArrayList<>();
    for (List<String> known : forms.values()) {
      if (known.size() > 1) {
        several.add(List.copyOf(known));
      }
    }
    return several;
  }
}
