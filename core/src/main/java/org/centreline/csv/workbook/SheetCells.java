package org.centreline.csv.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.csv.problem.CellNames;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Shown;

/**
 * The names of the cells of a sheet as Excel has them, and the cells that are told one by one:
 * errors, formulas without a value, what is hidden, what is a percentage.
 */
final class SheetCells implements CellNames {

  /** So many cells, rows or columns are told. */
  private static final int TOLD = 5;

  private static final int LETTERS = 26;

  /** Above the number of columns of a sheet. */
  private static final long COLUMNS = 1L << 14;

  private final String prefix;
  private final boolean from1904;
  private final List<String> errors = new ArrayList<>();
  private final Set<Long> unvalued = new HashSet<>();
  private final List<String> unvaluedNames = new ArrayList<>();
  private final List<String> hiddenRows = new ArrayList<>();
  private final List<String> hiddenColumns = new ArrayList<>();
  private final TreeSet<Integer> percents = new TreeSet<>();
  private final Set<Integer> pointed = new HashSet<>();
  private String percent = "";

  /**
   * Of a sheet.
   *
   * @param sheet its name where a workbook has several; else empty
   */
  SheetCells(String sheet, boolean from1904) {
    this.from1904 = from1904;
    prefix = sheet.isEmpty() ? "" : quoted(sheet) + "!";
  }

  private static String quoted(String sheet) {
    boolean plain = sheet.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    return plain ? sheet : "'" + Shown.text(sheet).replace("'", "''") + "'";
  }

  @Override
  public String row(int line) {
    return "row " + line;
  }

  @Override
  public Optional<String> cell(int line, int column) {
    return Optional.of(prefix + letters(column) + line);
  }

  @Override
  public Optional<String> fix(int line, int column) {
    return unvalued.contains(line * COLUMNS + column)
        ? Optional.of(
            "the formula was never worked out: open the workbook in Excel or LibreOffice and save"
                + " it")
        : Optional.empty();
  }

  @Override
  public boolean areNumbers(int column) {
    return !pointed.contains(column);
  }

  /** A cell of text; such as 1.234 may be a thousand. */
  void addText(int column, String text) {
    if (text.length() > 4 && text.length() < 9 && text.charAt(text.length() - 4) == '.') {
      pointed.add(column);
    }
  }

  @Override
  public boolean isFrom1904() {
    return from1904;
  }

  /** The letters of a column, from 0: A to Z, then AA. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.toString();
  }

  void addError(int line, int column, String error) {
    errors.add(errors.size() < TOLD ? letters(column) + line + " (" + error + ")" : "");
  }

  void addUnvalued(int line, int column) {
    unvalued.add(line * COLUMNS + column);
    unvaluedNames.add(unvaluedNames.size() < TOLD ? letters(column) + line : "");
  }

  void addHiddenRow(int line) {
    hiddenRows.add(hiddenRows.size() < TOLD ? Integer.toString(line) : "");
  }

  /** Columns from 0 that are hidden, if they hold anything; those beyond the last never do. */
  void addHiddenColumns(int first, int last, int width) {
    for (int column = first; column <= Math.min(last, width - 1); column++) {
      hiddenColumns.add(letters(column));
    }
  }

  void addPercent(int column, String raw, String read) {
    if (percents.add(column) && percent.isEmpty()) {
      percent = SerialText.number(raw) + " is " + read;
    }
  }

  /** What was found, in the order of the codes. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    noteHidden(notices);
    if (!percents.isEmpty()) {
      List<String> columns = percents.stream().map(SheetCells::letters).toList();
      note(
          notices,
          Code.PERCENT_CELLS,
          "numbers of "
              + told("column", columns)
              + " were read as the percentages that they are shown as: "
              + percent);
    }
    if (!errors.isEmpty()) {
      String hold = errors.size() == 1 ? " holds an error: " : " hold an error: ";
      note(notices, Code.ERROR_CELLS, Shown.count(errors.size(), "cell") + hold + told(errors));
    }
    if (!unvaluedNames.isEmpty()) {
      String have = unvaluedNames.size() == 1 ? " has no value: " : " have no value: ";
      String formulas = Shown.count(unvaluedNames.size(), "formula");
      note(notices, Code.NO_CELL_VALUE, formulas + have + told(unvaluedNames));
    }
    return notices;
  }

  private void noteHidden(List<Notice> notices) {
    List<String> hidden = new ArrayList<>();
    if (!hiddenRows.isEmpty()) {
      hidden.add(told("row", hiddenRows));
    }
    if (!hiddenColumns.isEmpty()) {
      hidden.add(told("column", hiddenColumns));
    }
    if (!hidden.isEmpty()) {
      boolean one = hiddenRows.size() + hiddenColumns.size() == 1;
      String read = one ? " is hidden, and was read" : " are hidden, and were read";
      String what = String.join(" and ", hidden) + " of the sheet" + read + " as all others";
      note(notices, Code.HIDDEN_CELLS, what);
    }
  }

  private static void note(List<Notice> notices, Code code, String message) {
    notices.add(new Notice(code.word(), message));
  }

  private static String told(String what, List<String> all) {
    return what + (all.size() == 1 ? " " : "s ") + told(all);
  }

  private static String told(List<String> all) {
    int more = all.size() - TOLD;
    String first = String.join(", ", all.subList(0, Math.min(TOLD, all.size())));
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
