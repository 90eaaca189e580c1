package org.centreline.csv.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/**
 * Looks for cases that stand in a file of cases twice, by the number of the case where there is a
 * column of these, else by rows that are equal cell by cell. They are told and counted all the
 * same, for only people know whether they are one case.
 *
 * <p>Rows of little text are equal by chance. What is to be expected of rows of one date is the sum
 * over dates of the pairs of rows times the chance that two rows drawn from the file are alike;
 * more than three standard deviations above it are told.
 */
final class RepeatedCases {

  /** A column of numbers of cases hardly ever has one twice. */
  private static final double DISTINCT = 0.9;

  private static final Set<String> OF_CASES =
      Set.of("case", "spell", "episode", "admission", "operation", "procedure", "record");
  private static final Set<String> NUMBERS =
      Set.of("id", "no", "number", "nr", "ref", "reference", "identifier", "key");

  private final RowRequest request;
  private final Set<Integer> kept = new HashSet<>();
  private final List<String[]> cells = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  RepeatedCases(RowRequest request, Collector collected) {
    this.request = request;
    for (int i = 0; i < collected.store().size(); i++) {
      kept.add(collected.store().line(i));
    }
  }

  /** Tells of them. */
  void note() {
    CsvTable table = request.table();
    CsvTable whole =
        new CsvTable(table.text(), table.delimiter(), table.header(), Optional.empty());
    try (Rows rows = whole.rows(Purpose.LOOK)) {
      while (rows.next()) {
        Row row = rows.row();
        if (kept.contains(row.line())) {
          cells.add(row.cells());
          lines.add(row.line());
        }
      }
    }
    int numbered = numbers();
    if (numbered >= 0) {
      String name = "'" + Shown.text(request.header().name(numbered)) + "'";
      tell(pairs(numbered), "have the same " + name);
    } else {
      List<int[]> pairs = pairs(-1);
      double expected = byChance();
      if (pairs.size() > expected + 3 * Math.sqrt(expected)) {
        tell(pairs, "are equal cell by cell");
      }
    }
  }

  private void tell(List<int[]> pairs, String how) {
    if (pairs.isEmpty()) {
      return;
    }
    String first = request.findings().row(pairs.get(0)[0]);
    String second = request.findings().row(pairs.get(0)[1]);
    request
        .findings()
        .note(
            Code.REPEATED_CASES,
            Shown.count(pairs.size(), "case")
                + " may stand in the file twice: "
                + first
                + " and "
                + second
                + " "
                + how
                + "; all were counted, so take one out where they are the same case");
  }

  /** The first column of numbers of cases; -1 where there is none. */
  private int numbers() {
    for (int i = 0; i < request.header().width(); i++) {
      if (isOfNumbers(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOfNumbers(int column) {
    List<String> words = words(request.header().name(column));
    int last = words.size() - 1;
    boolean named =
        last >= 0
            && (NUMBERS.contains(words.get(last))
                || last == 0 && (OF_CASES.contains(words.get(0)) || words.get(0).equals("mrn")));
    if (!named) {
      return false;
    }
    Set<String> different = new HashSet<>();
    int filled = 0;
    for (String[] row : cells) {
      if (!row[column].isBlank()) {
        different.add(row[column].strip());
        filled++;
      }
    }
    return filled > 0 && different.size() >= DISTINCT * filled
        || filled == 2 * different.size() && filled == cells.size();
  }

  private static List<String> words(String heading) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char letter : (heading.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetter(letter)) {
        word.append(letter);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /**
   * The lines of each row and the first that is like it: by the number in a column, of people on
   * one date only, as they may have two operations; or by all cells.
   */
  private List<int[]> pairs(int column) {
    boolean people =
        column >= 0 && words(request.header().name(column)).stream().noneMatch(OF_CASES::contains);
    Map<String, Integer> seen = new HashMap<>();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String[] row = cells.get(i);
      if (column >= 0 && row[column].isBlank()) {
        continue;
      }
      String key = column < 0 ? String.join("\u0000", row) : row[column].strip();
      Integer first = seen.putIfAbsent(people ? key + "\u0000" + date(row) : key, lines.get(i));
      if (first != null) {
        pairs.add(new int[] {first, lines.get(i)});
      }
    }
    return pairs;
  }

  private String date(String[] row) {
    int x = request.layout().x();
    return x < 0 ? "" : row[x];
  }

  /** How many pairs of rows of one date would be equal though they are different cases. */
  private double byChance() {
    Map<String, Integer> dates = new HashMap<>();
    Map<String, Integer> rest = new HashMap<>();
    int x = request.layout().x();
    for (String[] row : cells) {
      dates.merge(date(row), 1, Integer::sum);
      StringBuilder others = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        others.append(i == x ? "" : row[i]).append('\u0000');
      }
      rest.merge(others.toString(), 1, Integer::sum);
    }
    double pairs = dates.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    double total = cells.size();
    double alike = rest.values().stream().mapToDouble(n -> n * (n - 1.0)).sum();
    return total < 2 ? 0 : pairs * alike / (total * (total - 1));
  }
}
