package org.centreline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.Way;
import org.centreline.words.ShellWord;

/** The commands with which a run can go on that could not choose a column. */
public final class Ways {

  private static final int MOST = 10;

  private Ways() {}

  /** What was typed with each way added in turn, ready to be typed; none without a question. */
  public static List<String> of(List<Way> ways, List<String> args) {
    List<String> lines = new ArrayList<>();
    if (!ways.isEmpty()) {
      lines.add("Type one of these:");
    }
    for (Way way : ways.subList(0, Math.min(MOST, ways.size()))) {
      List<String> words = new ArrayList<>(args);
      // Another verb takes the file, and knows other options.
      way.verb()
          .ifPresent(
              verb -> {
                words.subList(Math.min(2, words.size()), words.size()).clear();
                words.set(0, verb);
              });
      for (ColumnChoice argument : way.arguments()) {
        if (argument.column().startsWith("-")) {
          words.add(argument.matter() + "=" + argument.column());
        } else {
          words.add(argument.matter().toString());
          if (!argument.column().isEmpty()) {
            words.add(argument.column());
          }
        }
      }
      String shows = way.shows().isEmpty() ? "" : "   # " + way.shows();
      String command = String.join(" ", words.stream().map(ShellWord::of).toList());
      lines.add("  centreline " + command + shows);
    }
    return lines;
  }
}
