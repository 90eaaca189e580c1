package org.centreline.cli.option.verb;

import java.util.List;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.group.SourceGroup;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.report.describe.DescribeReport.Length;
import org.centreline.words.ShellWord;

/**
 * Everything that {@code describe} understands.
 *
 * @param reading how the file is read
 * @param results what is written and printed
 * @param length how much of it is told
 */
public record DescribeOptions(ReadingOptions reading, ResultOptions results, Length length) {

  private static final Option<String> ALL =
      Syntax.ALL.saying("every column, problem and chart, not the first page of them");

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
      List.of(
          SourceGroup.LOOKED_AT,
          ReadingGroup.GROUP,
          new OptionGroup("Output", List.of(OUTPUT, FORMAT, ALL)),
          ScriptGroup.SCREEN);

  /** What was typed, understood; what can't be is reported. */
  public static DescribeOptions of(Typed typed, Problems problems) {
    ResultOptions results = OutputGroup.results(typed, problems);
    if (!FORMATS.contains(results.printed())) {
      problems.usage(
          FORMAT
              + " "
              + results.printed().word()
              + ": describe prints "
              + String.join(" or ", WORDS.words()));
    }
    for (Output output : results.outputs()) {
      if (!FORMATS.contains(output.format())) {
        problems.usage(
            OUTPUT
                + " "
                + output.name()
                + ": describe writes .json or .txt"
                + instead(typed, output));
      }
    }
    return new DescribeOptions(
        ReadingGroup.reading(typed, Conventions.MDC, problems),
        results,
        typed.has(ALL) ? Length.ALL : Length.PAGE);
  }

  /** The verb that writes such a file of the same data. */
  private static String instead(Typed typed, Output output) {
    List<String> files = typed.arguments();
    return files.size() != 1
        ? ""
        : "; what a chart shows is written by: centreline chart "
            + ShellWord.of(files.get(0))
            + " -o "
            + ShellWord.of(output.name());
  }
}
