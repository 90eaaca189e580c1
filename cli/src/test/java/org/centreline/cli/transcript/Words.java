package org.centreline.cli.transcript;

import java.util.ArrayList;
import java.util.List;

/** Cuts commands into words. */
public final class Words {

  private Words() {}

  /** The words of a command, as a shell would cut it: quotation marks keep spaces together. */
  public static List<String> of(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean started = false;
    for (char c : (command + " ").toCharArray()) {
      if (quote == 0 && c == ' ') {
        if (started) {
          words.add(word.toString());
        }
        word.setLength(0);
        started = false;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        started = true;
      } else if (c == quote) {
        quote = 0;
      } else {
        word.append(c);
        started = true;
      }
    }
    return words;
  }
}
