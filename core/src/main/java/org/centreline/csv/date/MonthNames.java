package org.centreline.csv.date;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Tells months by their names, whole or cut, in the languages of the headings. */
public final class MonthNames {

  private static final int SHORTEST = 3;

  /** English, German, French, Spanish, Dutch, Italian, Portuguese, Welsh, Swedish and Danish. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of(
              "january", "januar", "janvier", "enero", "januari", "gennaio", "janeiro", "ionawr"),
          List.of(
              "february",
              "februar",
              "fevrier",
              "febrero",
              "februari",
              "febbraio",
              "fevereiro",
              "chwefror"),
          List.of(
              "march", "marz", "mars", "marzo", "maart", "marco", "mawrth", "marts", "mrz", "mrt"),
          List.of("april", "avril", "abril", "aprile", "ebrill"),
          List.of("may", "mai", "mayo", "mei", "maggio", "maio", "maj"),
          List.of("june", "juni", "juin", "junio", "giugno", "junho", "mehefin"),
          List.of("july", "juli", "juillet", "julio", "luglio", "julho", "gorffennaf"),
          List.of("august", "aout", "agosto", "augustus", "awst", "augusti"),
          List.of("september", "septembre", "septiembre", "settembre", "setembro", "medi"),
          List.of("october", "oktober", "octobre", "octubre", "ottobre", "outubro", "hydref"),
          List.of("november", "novembre", "noviembre", "novembro", "tachwedd"),
          List.of(
              "december", "dezember", "decembre", "diciembre", "dicembre", "dezembro", "rhagfyr"));

  private MonthNames() {}

  /** The number from 1 of a month that is named, or numbered, in a cell of its own. */
  public static OptionalInt number(String cell) {
    if (!cell.isEmpty() && cell.length() < 3 && cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(cell));
    }
    return named(word(cell));
  }

  /** The same of a word in lower case and without accents. */
  static OptionalInt named(String word) {
    int found = 0;
    for (int month = 0; month < NAMES.size() && word.length() >= SHORTEST; month++) {
      if (NAMES.get(month).stream().anyMatch(name -> name.startsWith(word))) {
        if (found > 0) {
          return OptionalInt.empty();
        }
        found = month + 1;
      }
    }
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** Whether all of several texts name months. */
  public static boolean are(List<String> texts) {
    for (String text : texts) {
      if (word(text).length() < SHORTEST || number(text).isEmpty()) {
        return false;
      }
    }
    return !texts.isEmpty() && texts.size() <= 24;
  }

  /** In lower case, without accents and a point at its end. */
  private static String word(String cell) {
    String plain = Normalizer.normalize(cell, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      letters.append(mark || c == '.' && i == plain.length() - 1 ? "" : c + "");
    }
    return letters.toString();
  }
}
