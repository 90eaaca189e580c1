package org.centreline.cli.option.verb;

import java.util.List;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
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

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(
          SourceGroup.LOOKED_AT,
          ReadingGroup.GROUP,
          new OptionGroup("Output", List.of(TextOrJson.OUTPUT, TextOrJson.FORMAT, ALL)),
          ScriptGroup.SCREEN);

  /** What was typed, understood; what can't be is reported. */
  public static DescribeOptions of(Typed typed, Problems problems) {
    return new DescribeOptions(
        ReadingGroup.reading(typed, Conventions.MDC, problems),
        TextOrJson.of("describe", typed, instead(typed), problems),
        typed.has(ALL) ? Length.ALL : Length.PAGE);
  }

  /** The command that writes pictures and tables of the same data; empty where no file is named. */
  private static String instead(Typed typed) {
    List<String> files = typed.arguments();
    return files.size() == 1 ? "centreline chart " + ShellWord.of(files.get(0)) : "";
  }
}
