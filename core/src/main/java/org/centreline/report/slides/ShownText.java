package org.centreline.report.slides;

import java.util.List;
import org.centreline.plot.Printable;

/** What of a text is shown where there is room for some lines only; programs break it anew. */
final class ShownText {

  private static final String CUT = "…";

  private ShownText() {}

  /**
   * The text as it was typed, up to where its lines end.
   *
   * @param lines what there is room for, with an ellipsis where that is not all
   */
  static String of(String text, List<String> lines) {
    String whole = Printable.line(text);
    int end = 0;
    for (String line : lines) {
      boolean last = line == lines.get(lines.size() - 1);
      boolean cut = last && line.endsWith(CUT) && !whole.startsWith(line, begin(whole, end));
      String words = cut ? line.substring(0, line.length() - CUT.length()) : line;
      end = begin(whole, end) + words.length();
      if (cut) {
        return whole.substring(0, end).strip() + CUT;
      }
    }
    return whole.substring(0, end);
  }

  private static int begin(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
