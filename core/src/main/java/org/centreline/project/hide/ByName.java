package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.FileContent;
import org.centreline.series.Measured;

/**
 * Puts groups in the order of their names. That of a file tells, where each row is one person, in
 * which group the first of them was.
 */
public final class ByName {

  private ByName() {}

  /** The same in that order. */
  public static FileContent sorted(FileContent reading) {
    List<Measured> sorted = new ArrayList<>(reading.measured());
    sorted.sort((one, other) -> compare(name(one), name(other)));
    return sorted.equals(reading.measured())
        ? reading
        : new FileContent(reading.source(), sorted, reading.unit(), reading.dates());
  }

  private static String name(Measured one) {
    return one.group().orElse("");
  }

  /** Ward 2 comes before ward 10. */
  static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int first = end(one, i);
      int second = end(other, j);
      String own = one.substring(i, first);
      String its = other.substring(j, second);
      boolean numbers = isDigit(own.charAt(0)) && isDigit(its.charAt(0));
      int order =
          numbers && own.length() != its.length()
              ? Integer.compare(own.length(), its.length())
              : own.compareToIgnoreCase(its);
      if (order != 0) {
        return order;
      }
      i = first;
      j = second;
    }
    int rest = Integer.compare(one.length() - i, other.length() - j);
    return rest == 0 ? one.compareTo(other) : rest;
  }

  /** The end of a number, its leading noughts apart, or of a letter. */
  private static int end(String text, int start) {
    int end = start + 1;
    while (isDigit(text.charAt(start))
        && text.charAt(start) != '0'
        && end < text.length()
        && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
