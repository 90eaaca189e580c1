package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.words.ShellWord;

/**
 * Verbs without slides say before anything is read which command has some.
 *
 * @param verb whose results are no slides
 * @param instead the verb to be typed
 * @param ending of the file to be asked for
 */
public record NoSlides(String verb, String instead, String ending) {

  /**
   * Reports each file of slides that is asked for.
   *
   * @param without options that the other verb has not
   */
  public void check(
      Typed typed, List<Option<?>> without, ResultOptions results, Problems problems) {
    for (Output output : results.outputs()) {
      if (output.format() == Format.PPTX) {
        problems.usage(
            OutputGroup.OUTPUT
                + " "
                + output.name()
                + ": "
                + verb
                + " makes no slides; type `"
                + command(typed, without, output)
                + "`");
      }
    }
  }

  private String command(Typed typed, List<Option<?>> without, Output output) {
    List<String> words = new ArrayList<>(List.of("centreline", instead));
    typed.arguments().forEach(file -> words.add(ShellWord.of(file)));
    List<Option<?>> left = new ArrayList<>(without);
    left.add(OutputGroup.OUTPUT);
    typed.again(left).forEach(word -> words.add(ShellWord.of(word)));
    String name = output.name();
    String stem = name.substring(0, name.length() - Format.PPTX.ending().length());
    words.add("-o");
    words.add(ShellWord.of(stem + ending));
    return String.join(" ", words);
  }
}
