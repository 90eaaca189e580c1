package org.centreline.cli.option.verb;

import java.util.List;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.words.ShellWord;

/**
 * What is written and printed by verbs whose results are words or JSON, and neither drawn nor
 * tabled.
 */
final class TextOrJson {

  private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON);
  private static final Choice<Format> WORDS = new Choice<>(FORMATS, Format::word);

  static final Option<Output> OUTPUT =
      OutputGroup.OUTPUT.saying("write a file; its ending says what: .json .txt");

  static final Option<Format> FORMAT =
      Option.once(
              OutputGroup.FORMAT.name(),
              "FORMAT",
              WORDS,
              "what standard output shows: text (default), json")
          .silently(Format.TEXT);

  private TextOrJson() {}

  /**
   * What was typed; other formats are reported, with the command that writes such a file if any.
   */
  static ResultOptions of(String verb, Typed typed, String command, Problems problems) {
    ResultOptions results = OutputGroup.results(typed, problems);
    if (!FORMATS.contains(results.printed())) {
      problems.usage(
          FORMAT + " " + results.printed().word() + ": " + verb + " prints text or json");
    }
    for (Output output : results.outputs()) {
      if (!FORMATS.contains(output.format())) {
        String written = ": " + verb + " writes .json or .txt";
        problems.usage(OUTPUT + " " + output.name() + written + instead(command, output));
      }
    }
    return results;
  }

  private static String instead(String command, Output output) {
    return command.isEmpty()
        ? ""
        : "; what a chart shows is written by: " + command + " -o " + ShellWord.of(output.name());
  }
}
