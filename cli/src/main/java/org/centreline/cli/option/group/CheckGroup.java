package org.centreline.cli.option.group;

import java.util.List;
import java.util.Locale;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** Options of {@code check}. */
public final class CheckGroup {

  private static final Choice<CheckFormat> FORMATS =
      new Choice<>(List.of(CheckFormat.values()), format -> format.name().toLowerCase(Locale.ROOT));

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Check",
          List.of(
              Option.flag(
                  "--record",
                  "write what is found to expected/, as what later checks compare with; what"
                      + " changes is shown"),
              Option.once(
                      "--format",
                      "FORMAT",
                      "what standard output shows: "
                          + String.join(", ", FORMATS.words())
                          + " (default: text); all but text quote no cell of the data")
                  .taking(FORMATS.words())));

  /** What standard output shows. */
  public enum CheckFormat {
    TEXT,
    JSON,
    JUNIT,
    SARIF,
    GITHUB
  }

  private CheckGroup() {}

  /** What standard output shows. */
  public static CheckFormat format(Typed typed, Problems problems) {
    return typed
        .one("--format")
        .flatMap(word -> FORMATS.read("--format", word, problems))
        .orElse(CheckFormat.TEXT);
  }
}
