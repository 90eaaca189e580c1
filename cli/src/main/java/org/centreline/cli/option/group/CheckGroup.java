package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** Options of {@code check}. */
public final class CheckGroup {

  private static final Choice<CheckFormat> FORMATS = Choice.ofNames(List.of(CheckFormat.values()));

  public static final Option<String> RECORD =
      Option.flag(
          "--record",
          "write what is found to expected/, as what later checks compare with; what changes is"
              + " shown");

  private static final Option<CheckFormat> FORMAT =
      Option.once(
              OutputGroup.FORMAT.name(),
              "FORMAT",
              FORMATS,
              "what standard output shows: "
                  + String.join(", ", FORMATS.words())
                  + " (default: text); all but text quote no cell of the data")
          .silently(CheckFormat.TEXT);

  public static final OptionGroup GROUP = new OptionGroup("Check", List.of(RECORD, FORMAT));

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
    return typed.value(FORMAT, problems);
  }
}
