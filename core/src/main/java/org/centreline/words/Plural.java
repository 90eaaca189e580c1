package org.centreline.words;

import java.util.Locale;
import java.util.Set;

/** How many of a thing, in words that agree. */
public final class Plural {

  private Plural() {}

  private static final Set<String> SINGULARS =
      Set.of(
          "day",
          "hour",
          "minute",
          "second",
          "week",
          "month",
          "quarter",
          "year",
          "night",
          "case",
          "fall",
          "infection",
          "incident",
          "event",
          "patient",
          "person",
          "bed",
          "visit",
          "referral",
          "appointment",
          "admission",
          "death",
          "error",
          "complaint",
          "call",
          "point",
          "pound",
          "mile",
          "metre",
          "gram",
          "litre",
          "dose",
          "ulcer",
          "harm",
          "injury",
          "delay",
          "contact",
          "episode",
          "attendance",
          "procedure",
          "operation",
          "test",
          "result",
          "report",
          "score");

  /**
   * One of what a unit counts: "day" of "days", "bed day" of "bed days". Only of words that are
   * known: a unit such as "mmHg", "Celsius" or "per 1,000 bed days" stays as it is.
   */
  public static String one(String unit) {
    if (unit.startsWith("per ") || unit.contains("/") || unit.contains(" per ")) {
      return unit;
    }
    int word = unit.lastIndexOf(' ') + 1;
    String last = unit.substring(word);
    String single =
        last.endsWith("ies")
            ? last.substring(0, last.length() - 3) + "y"
            : last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return SINGULARS.contains(single.toLowerCase(Locale.ROOT))
        ? unit.substring(0, word) + single
        : unit;
  }

  /** Such as "1 point" or "24 points". */
  public static String of(int count, String noun) {
    return Numbers.count(count) + " " + (count == 1 ? noun : noun + "s");
  }
}
