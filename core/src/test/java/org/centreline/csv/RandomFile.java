package org.centreline.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A file as services send them, or worse; made up by chance. */
final class RandomFile {

  private static final List<String> SITES =
      List.of(
          "A", "B", "Ärzte-Zentrum Nord", "Site 10", "Site 1", " A", "東", "A very long name", "");

  private static final List<String> QUOTED_SITES =
      List.of("A", "Ward \"6\"", "North, South", "The \"long\" ward, 2nd floor", "\"", " B ");

  private static final List<String> ODD_NUMBERS =
      List.of(
          "", "NA", "*", "1,5", "1 200", "12%", "£3", "+4", "1e3", "-0", ".5", "5.", "7:25", "x");

  private static final List<String> ODD_LINES =
      List.of("", "   ", "Total", "Source: us", ",,", "a,b,c,d,e", "\t", "2024-01-01", "Total,,5");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final char delimiter;
  private final String end;
  private final int oddity;
  private final boolean trailing;
  private final boolean quoted;

  RandomFile(Random random) {
    this.random = random;
    delimiter = pick(List.of(",", ",", ",", ";", "\t")).charAt(0);
    end = pick(List.of("\n", "\r\n", "\n", "\r\n", "\r"));
    oddity = pick(List.of(0, 0, 1, 3));
    trailing = random.nextInt(8) == 0;
    quoted = random.nextInt(3) == 0;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean seldom() {
    return random.nextInt(100) < oddity;
  }

  String text() {
    text.append(random.nextInt(6) == 0 ? "\uFEFF" : "");
    text.append(random.nextInt(8) == 0 ? "Report of the month" + end + end : "");
    row(List.of("date", "site", "value", "of"), false);
    int rows = 1 + random.nextInt(120);
    boolean whole = random.nextBoolean();
    boolean times = random.nextInt(8) == 0;
    boolean british = random.nextInt(4) == 0;
    for (int i = 0; i < rows; i++) {
      LocalDate date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(200));
      String day =
          british
              ? date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear()
              : date.toString();
      String number = Integer.toString(random.nextInt(90));
      String value = whole ? number : number + "." + random.nextInt(1000);
      String cell = seldom() ? pick(ODD_NUMBERS) : value;
      List<String> names = quoted && random.nextInt(3) == 0 ? QUOTED_SITES : SITES;
      String site = pick(random.nextInt(4) == 0 ? names : names.subList(0, 4));
      String moment = times ? day + " 0" + random.nextInt(9) + ":15" : day;
      row(List.of(seldom() ? "n/a" : moment, site, cell, number + 100), true);
    }
    return random.nextInt(4) == 0 ? text.substring(0, text.length() - end.length()) : text + "";
  }

  private void row(List<String> cells, boolean data) {
    if (data && seldom()) {
      text.append(pick(ODD_LINES)).append(end);
    }
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      text.append(i == 0 ? "" : delimiter);
      boolean marked = data && seldom() && seldom();
      boolean whole = quoted && (random.nextInt(3) > 0 || cell.indexOf(delimiter) >= 0);
      text.append(
          marked || whole ? "\"" + inside(cell) + (marked && seldom() ? "\n" : "") + "\"" : cell);
      text.append(
          data && seldom() && random.nextInt(9) == 0 ? pick(List.of("\0", "\r", "\u2028")) : "");
    }
    text.append(trailing ? delimiter : "").append(end);
  }

  /** Exporters double the quotation marks inside a cell, people do not. */
  private String inside(String cell) {
    return seldom() ? cell : cell.replace("\"", "\"\"");
  }
}
