package org.centreline.cli.command;

import java.util.List;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.group.ResultOptions;

/** Verbs without slides say what gives some, before anything is read. */
public final class NoSlides {

  private NoSlides() {}

  /**
   * Reports each file of slides that is asked for.
   *
   * @param verb whose results are no slides
   * @param instead the command that has some
   */
  public static void check(
      String verb, List<String> instead, ResultOptions results, Problems problems) {
    for (Output output : results.outputs()) {
      if (output.format() == Format.PPTX) {
        problems.usage(
            "-o " + output.name() + ": " + verb + " makes no slides; " + String.join(" ", instead));
      }
    }
  }
}
