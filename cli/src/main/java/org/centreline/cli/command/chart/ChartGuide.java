package org.centreline.cli.command.chart;

import java.util.List;
import org.centreline.cli.command.Guide;

/** What help says about {@code chart}. */
final class ChartGuide {

  static final Guide GUIDE =
      new Guide(
              "how a measure varies, and whether there is a signal",
              "Draws a run chart or an SPC chart of a measure in a CSV: how it varies, whether there is"
                  + " a signal of change, and whether a target will be met.",
              List.of(
                  Guide.Example.of(
                      "A first look", "centreline chart waits.csv --date week --value days"),
                  Guide.Example.of(
                      "A picture with a change, and new limits from then on",
                      "centreline chart waits.csv --better down --target 25 --unit days \\",
                      "  --phase \"2024-09-09=Triage calls\" -o waits.svg"),
                  Guide.Example.of(
                      "Percentages from counts, one picture a ward",
                      "centreline chart falls.csv --value harmed --denominator falls \\",
                      "  --by ward -o falls.png"),
                  Guide.Example.of(
                      "For a script: the numbers, and exit code 1 on a signal",
                      "centreline chart - --format json --fail-on signal < waits.csv")),
              List.of(
                  "FILE is a CSV, or - for standard input. Dates may be typed as in the file or as"
                      + " 2024-03-01, 01/03/2024, 2024-03 or \"Mar 2024\"; any day of a subgroup's"
                      + " period will do. Options may be given in any order; those that say so,"
                      + " and --by, --where, --phase, --baseline, --exclude, --note, --fail-on and -o,"
                      + " more than once."))
          .first(
              "--date --value --denominator --by --where --every --combine "
                  + "--type --phase --note --better --target --unit --title -o");

  private ChartGuide() {}
}
