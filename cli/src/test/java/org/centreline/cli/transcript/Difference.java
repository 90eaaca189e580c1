package org.centreline.cli.transcript;

import java.util.List;

/** Shows where two texts begin to differ, line by line. */
final class Difference {

  private static final int MOST = 10;

  private Difference() {}

  /**
   * The first lines that differ; empty where none does.
   *
   * @param expected the lines of a file
   * @param numbers where each stands in the file
   * @param got the lines that came instead
   */
  static String of(List<String> expected, List<Integer> numbers, List<String> got) {
    StringBuilder text = new StringBuilder();
    int differ = 0;
    for (int i = 0; i < Math.max(expected.size(), got.size()); i++) {
      String left = i < expected.size() ? expected.get(i) : "(nothing)";
      String right = i < got.size() ? got.get(i) : "(nothing)";
      if (left.equals(right) && i < expected.size() && i < got.size()) {
        continue;
      }
      differ++;
      if (differ <= MOST) {
        String place = i < numbers.size() ? "line " + numbers.get(i) : "after the end";
        text.append('\n').append(place).append("\n  expected ").append(left);
        text.append("\n  got      ").append(right);
      }
    }
    if (differ > MOST) {
      text.append("\nand ").append(differ - MOST).append(" more lines");
    }
    return text.toString();
  }
}
