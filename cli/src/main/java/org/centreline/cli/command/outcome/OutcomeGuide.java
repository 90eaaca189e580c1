package org.centreline.cli.command.outcome;

import java.util.List;
import org.centreline.cli.command.Guide;

/** What help says about {@code outcome}. */
final class OutcomeGuide {

  static final Guide GUIDE =
      new Guide(
              "did it improve, by how much, and has it lasted?",
              "Compares what followed a change with what the time before it led to expect: a sentence,"
                  + " the difference with its range, a picture, and whether the gain has been held.",
              List.of(
                  Guide.Example.of(
                      "Whether the wait got shorter",
                      "centreline outcome waits.csv --value days --type xmr --better down \\",
                      "  --change \"2024-09-09=Triage calls\""),
                  Guide.Example.of(
                      "Falls per bed day, events avoided, and the text of a report",
                      "centreline outcome falls.csv --value falls --denominator beddays --type u \\",
                      "  --multiply 1000 --change 2023-01 -o falls.svg -o project.md"),
                  Guide.Example.of(
                      "Beside a ward where nothing was changed",
                      "centreline outcome wards.csv --value score --change 2024-03 \\",
                      "  --control ward=Elm"),
                  Guide.Example.of(
                      "Scores of the same people before and after, one row a person, domain and time",
                      "centreline outcome scores.csv --design paired --person id --time time \\",
                      "  --domain domain --value score --better up -o scores.svg"),
                  Guide.Example.of(
                      "Two groups of values, without a trend",
                      "centreline outcome stays.csv --design before-after --value days \\",
                      "  --change 2024-03 --better down"),
                  Guide.Example.of(
                      "Every month in a script: exit code 1 when the gain is slipping",
                      "centreline outcome waits.csv --change 2024-09 --better down \\",
                      "  --fail-on slipping --quiet")),
              List.of(
                  "FILE is a CSV, or - for standard input. Say how a change may act (--shape, --phase-in,"
                      + " --season) before looking at the result. Fewer than 3 points on either side are"
                      + " refused; 3 to 7 give a comparison of before and after without a trend; 8 to 11"
                      + " a level change whose range is probably too narrow; from 12 on each side level"
                      + " and slope.",
                  "The picture shows at most what the data can show: what made the difference, only"
                      + " people can judge. centreline explain sustained tells how lasting is judged."))
          .first(
              "--change --control --design --person --time --better --date "
                  + "--value --denominator --where --every --combine --target --unit -o");

  private OutcomeGuide() {}
}
