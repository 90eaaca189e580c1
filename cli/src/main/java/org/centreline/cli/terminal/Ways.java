package org.centreline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.words.ShellWord;

/** The commands with which a run can go on that could not choose a column. */
public final class Ways {

  private static final int MOST = 10;

  private Ways() {}

  /** What was typed with each column named in turn, ready to be typed; none without a choice. */
  public static List<String> of(List<ColumnChoice> choices, List<String> args) {
    List<String> lines = new ArrayList<>();
    if (!choices.isEmpty()) {
      lines.add("Type one of these:");
    }
    for (ColumnChoice choice : choices.subList(0, Math.min(MOST, choices.size()))) {
      List<String> words = new ArrayList<>(args);
      if (choice.column().startsWith("-")) {
        words.add(choice.matter() + "=" + choice.column());
      } else {
        words.add(choice.matter().toString());
        words.add(choice.column());
      }
      lines.add("  centreline " + String.join(" ", words.stream().map(ShellWord::of).toList()));
    }
    return lines;
  }
}
