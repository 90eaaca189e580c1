package org.centreline.csv.header;

import org.centreline.csv.text.FileText;

/** Tells the lines above a header that begin with # and are no part of the table. */
final class Comments {

  private static final String DELIMITERS = ",;\t|";

  private Comments() {}

  static boolean isOne(String line) {
    return line.startsWith("#");
  }

  /**
   * How many lines at the head of a text are comments, so that their quotation marks and delimiters
   * mean nothing. The last of them stays where data follow it: it holds the names then.
   */
  static int above(FileText text) {
    String head = text.head();
    int comments = 0;
    int at = 0;
    while (at < head.length() && (head.charAt(at) == '#' || comments > 0 && isBlank(head, at))) {
      comments++;
      at = next(head, at);
    }
    boolean names = comments > 0 && at < head.length() && isData(line(head, at));
    return names ? comments - 1 : comments;
  }

  private static boolean isBlank(String head, int at) {
    return line(head, at).isBlank();
  }

  private static String line(String head, int at) {
    int end = at;
    while (end < head.length() && head.charAt(end) != '\n' && head.charAt(end) != '\r') {
      end++;
    }
    return head.substring(at, end);
  }

  private static int next(String head, int at) {
    int end = at + line(head, at).length();
    boolean two = head.startsWith("\r\n", end);
    return end + (two ? 2 : 1);
  }

  private static boolean isData(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || DELIMITERS.indexOf(line.charAt(i)) >= 0) {
        if (HeaderSearch.isData(line.substring(start, i).strip())) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
