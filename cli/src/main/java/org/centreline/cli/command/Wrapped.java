package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines. */
public final class Wrapped {

  private Wrapped() {}

  /** Lines of at most {@code width} characters, broken at spaces; a longer word stands alone. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
