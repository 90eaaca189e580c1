package org.centreline.csv.workbook;

import java.util.Locale;
import java.util.Map;

/**
 * What a number stands for by the format of its cell.
 *
 * <p>Source: ECMA-376 part 1, sections 18.8.30 (the formats that have numbers alone) and 18.8.31
 * (the signs of a format).
 *
 * @param date whether it shows a day, a month or a year
 * @param time the signs of a time of day that it shows, of {@code hms}; empty where it shows none
 * @param elapsed whether its hours or minutes go on beyond a day
 * @param percent whether it shows a share of 1 as a percentage
 */
record CellFormat(boolean date, String time, boolean elapsed, boolean percent) {

  /** A number as it stands. */
  static final CellFormat NUMBER = new CellFormat(false, "", false, false);

  private static final Map<String, String> BUILT_IN =
      Map.ofEntries(
          Map.entry("9", "0%"),
          Map.entry("10", "0.00%"),
          Map.entry("14", "m/d/yy"),
          Map.entry("15", "d-mmm-yy"),
          Map.entry("16", "d-mmm"),
          Map.entry("17", "mmm-yy"),
          Map.entry("18", "h:mm AM/PM"),
          Map.entry("19", "h:mm:ss AM/PM"),
          Map.entry("20", "h:mm"),
          Map.entry("21", "h:mm:ss"),
          Map.entry("22", "m/d/yy h:mm"),
          Map.entry("45", "mm:ss"),
          Map.entry("46", "[h]:mm:ss"),
          Map.entry("47", "mm:ss.0"));

  /** The format of a number, its code among those of the workbook or built in. */
  static CellFormat of(String id, Map<String, String> codes) {
    String code = codes.getOrDefault(id, BUILT_IN.getOrDefault(id, ""));
    return code.isEmpty() ? NUMBER : of(code);
  }

  static CellFormat of(String code) {
    StringBuilder signs = new StringBuilder();
    boolean elapsed = false;
    int i = 0;
    while (i < code.length() && code.charAt(i) != ';') {
      char c = code.charAt(i);
      int end = i + 1;
      if (c == '"' || c == '[') {
        end = code.indexOf(c == '"' ? '"' : ']', i + 1) + 1;
        end = end == 0 ? code.length() : end;
        String inside = c == '[' ? signsOf(code.substring(i, end)) : "";
        elapsed |= !inside.isEmpty();
        signs.append(inside);
      } else if (c == '\\' || c == '_' || c == '*') {
        end = i + 2;
      } else {
        signs.append(c);
      }
      i = end;
    }
    return ofSigns(signs.toString().toLowerCase(Locale.ROOT).replace("am/pm", ""), elapsed);
  }

  /** Hours, minutes or seconds that go on beyond a day stand in brackets; so do colours. */
  private static String signsOf(String bracket) {
    String inside =
        bracket.substring(1, Math.max(1, bracket.length() - 1)).toLowerCase(Locale.ROOT);
    boolean alike = !inside.isEmpty() && inside.chars().allMatch(c -> c == inside.charAt(0));
    return alike && "hms".indexOf(inside.charAt(0)) >= 0 ? inside : "";
  }

  private static CellFormat ofSigns(String signs, boolean elapsed) {
    if (signs.equals("general") || signs.equals("standard")) {
      return NUMBER;
    }
    boolean day = signs.indexOf('d') >= 0 || signs.indexOf('y') >= 0;
    boolean clock = signs.indexOf('h') >= 0 || signs.indexOf('s') >= 0 || elapsed;
    boolean month = signs.indexOf('m') >= 0;
    String time = "";
    if (clock) {
      time += signs.indexOf('h') >= 0 ? "h" : "";
      time += month ? "m" : "";
      time += signs.indexOf('s') >= 0 ? "s" : "";
    }
    boolean date = day || month && time.isEmpty();
    return new CellFormat(date, time, elapsed, signs.indexOf('%') >= 0);
  }
}
