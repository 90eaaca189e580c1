package org.centreline.cli;

import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.command.Verb;
import org.centreline.cli.terminal.ExitCode;

/** The pages that are about the program as a whole. */
final class Overview {

  private Overview() {}

  /** What {@code centreline --help} shows. */
  static String text() {
    List<String> lines = new ArrayList<>();
    lines.add("Usage: centreline VERB [options]");
    lines.add("");
    lines.add("Run charts and SPC charts of health-care measures, from a CSV.");
    lines.add("");
    lines.add("Verbs");
    for (Verb verb : Verbs.all()) {
      String name = verb.syntax().verb() + " " + verb.syntax().argument();
      lines.add("  " + pad(name) + verb.guide().summary());
    }
    lines.add("");
    lines.add("Options");
    lines.add("  " + pad("-h, --help") + "show this help; after a verb, its options");
    lines.add("  " + pad("-V, --version") + "show the version");
    lines.add("");
    lines.add("Exit codes");
    lines.addAll(ExitCode.helpLines());
    return String.join("\n", lines) + "\n";
  }

  private static String pad(String name) {
    return name + " ".repeat(Math.max(2, 24 - name.length()));
  }

  /** What {@code centreline} alone shows: enough for a first chart. */
  static String welcome() {
    return """
        Centreline draws run charts and SPC charts of health-care measures:
        is there a change worth asking about, or is it ordinary variation?

        What is in a file, a CSV or a workbook, and which charts it allows:
          centreline describe waits.csv

        A first chart, from a column of dates and a column of numbers:
          centreline chart waits.csv

        Say which columns and which way is better, and keep the picture:
          centreline chart waits.csv --date week --value days --better down -o waits.svg

        Every option of a chart:  centreline help chart
        What a word here means:   centreline explain
        All verbs:                centreline --help
        """;
  }
}
