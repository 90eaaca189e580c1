package org.centreline.cli.option.verb;

import java.util.List;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.ResultOptions;

/**
 * Everything that {@code self-test} understands.
 *
 * @param results what is written and printed
 */
public record SelfTestOptions(ResultOptions results) {

  private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON);
  private static final Choice<Format> WORDS = new Choice<>(FORMATS, Format::word);

  private static final Option<Output> OUTPUT =
      OutputGroup.OUTPUT.saying("write a file; its ending says what: .json .txt");

  private static final Option<Format> FORMAT =
      Option.once(
              OutputGroup.FORMAT.name(),
              "FORMAT",
              WORDS,
              "what standard output shows: text (default), json")
          .silently(Format.TEXT);

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(new OptionGroup("Output", List.of(OUTPUT, FORMAT)));

  /** What was typed, understood; what can't be is reported. */
  public static SelfTestOptions of(Typed typed, Problems problems) {
    ResultOptions results = OutputGroup.results(typed, problems);
    if (!FORMATS.contains(results.printed())) {
      problems.usage(FORMAT + " " + results.printed().word() + ": self-test prints text or json");
    }
    for (Output output : results.outputs()) {
      if (!FORMATS.contains(output.format())) {
        problems.usage(OUTPUT + " " + output.name() + ": self-test writes .json or .txt");
      }
    }
    if (!typed.arguments().isEmpty()) {
      problems.usage("self-test takes no '" + typed.arguments().get(0) + "'");
    }
    return new SelfTestOptions(results);
  }
}
