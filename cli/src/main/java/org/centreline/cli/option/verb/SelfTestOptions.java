package org.centreline.cli.option.verb;

import java.util.List;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ResultOptions;

/**
 * Everything that {@code self-test} understands.
 *
 * @param results what is written and printed
 */
public record SelfTestOptions(ResultOptions results) {

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(new OptionGroup("Output", List.of(TextOrJson.OUTPUT, TextOrJson.FORMAT)));

  /** What was typed, understood; what can't be is reported. */
  public static SelfTestOptions of(Typed typed, Problems problems) {
    ResultOptions results = TextOrJson.of("self-test", typed, "", problems);
    if (!typed.arguments().isEmpty()) {
      problems.usage("self-test takes no '" + typed.arguments().get(0) + "'");
    }
    return new SelfTestOptions(results);
  }
}
