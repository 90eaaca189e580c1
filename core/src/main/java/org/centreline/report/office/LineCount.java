package org.centreline.report.office;

import java.util.List;

/** How many lines the texts of a row take where they are wrapped. */
final class LineCount {

  /** Points of one line. */
  private static final int LINE = 15;

  /** Points of the highest row that Excel has. */
  private static final int HIGHEST = 409;

  /** Bold letters are wider, and the button of a filter stands beside them. */
  private static final int LOST_IN_HEADS = 3;

  /** So much of a column is left free at its sides. */
  private static final int LOST = 2;

  private final List<Integer> widths;
  private int most;

  LineCount(List<Integer> widths) {
    this.widths = widths;
  }

  /** Begins a row. */
  void begin() {
    most = 1;
  }

  /** Adds a text of the row. */
  void add(String text, int column, int look) {
    boolean head = look == SheetStyle.HEAD || look == SheetStyle.NUMBER_HEAD;
    if ((head || look == SheetStyle.WRAPPED) && column < widths.size()) {
      int width = widths.get(column) - (head ? LOST_IN_HEADS : LOST);
      most = Math.max(most, lines(text, Math.max(1, width)));
    }
  }

  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c != ' ' && c != '\n') {
        word++;
        continue;
      }
      boolean fits = used + (used > 0 ? 1 : 0) + word <= width;
      lines += fits ? 0 : (used > 0 ? 1 : 0) + Math.max(0, (word - 1) / width);
      used =
          fits ? used + (used > 0 ? 1 : 0) + word : word - Math.max(0, (word - 1) / width) * width;
      word = 0;
      if (c == '\n') {
        lines++;
        used = 0;
      }
    }
    return lines;
  }

  /** The lines of the row. */
  int most() {
    return most;
  }

  /** The height of the row in points. */
  String height() {
    return Integer.toString(Math.min(HIGHEST, LINE * most));
  }
}
