package org.centreline.cli.option.group;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.project.check.CheckText.Extent;

/** Options of {@code check}. */
public final class CheckGroup {

  private static final Choice<CheckFormat> FORMATS = Choice.ofNames(List.of(CheckFormat.values()));

  public static final Option<String> RECORD =
      Option.flag(
          "--record",
          "write what is found to expected/, as what later checks compare with, and take away what"
              + " is recorded of no measure; what changes is shown");

  public static final Option<String> ALL =
      Syntax.ALL.saying("every number that differs, and all lines of long lists");

  private static final Option<String> QUIET =
      Option.flag(
              ScriptGroup.QUIET.name(),
              "say nothing of projects that are as recorded, and nothing beside the results; errors"
                  + " are still shown")
          .or("-q");

  private static final Option<CheckFormat> FORMAT =
      Option.once(
              OutputGroup.FORMAT.name(),
              "FORMAT",
              FORMATS,
              "what standard output shows: "
                  + String.join(", ", FORMATS.words())
                  + " (default: text); all but text quote no cell of the data")
          .silently(CheckFormat.TEXT);

  public static final OptionGroup GROUP =
      new OptionGroup("Check", List.of(RECORD, PackGroup.ONLY, ALL, FORMAT, QUIET));

  /** What standard output shows. */
  public enum CheckFormat {
    TEXT,
    JSON,
    JUNIT,
    SARIF,
    GITHUB
  }

  private CheckGroup() {}

  /** Whether nothing is said beside the results. */
  public static boolean isQuiet(Typed typed) {
    return typed.has(QUIET);
  }

  /** The one measure that is wanted. */
  public static Optional<String> only(Typed typed, Problems problems) {
    return typed.one(PackGroup.ONLY, problems);
  }

  /** How much is told. */
  public static Extent extent(Typed typed, Problems problems) {
    boolean all = typed.has(ALL);
    if (all && typed.value(FORMAT, new Problems()) != CheckFormat.TEXT) {
      problems.usage(ALL + " is about text; leave out " + FORMAT);
    }
    if (all && isQuiet(typed)) {
      problems.usage(QUIET + " and " + ALL + ": choose one of them");
    }
    return all ? Extent.ALL : isQuiet(typed) ? Extent.QUIET : Extent.NEWS;
  }

  /** What standard output shows. */
  public static CheckFormat format(Typed typed, Problems problems) {
    return typed.value(FORMAT, problems);
  }
}
