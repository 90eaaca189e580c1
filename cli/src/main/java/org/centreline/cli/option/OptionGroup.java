package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.List;

/**
 * Options that belong together, under a heading in help.
 *
 * @param heading two or three words
 * @param options in the order in which help lists them
 */
public record OptionGroup(String heading, List<Option<?>> options) {

  public OptionGroup {
    options = List.copyOf(options);
  }

  /** The same but for an option. */
  public OptionGroup without(Option<?> option) {
    return new OptionGroup(heading, options.stream().filter(other -> other != option).toList());
  }

  /** The options of several groups, in order. */
  public static List<Option<?>> all(List<OptionGroup> groups) {
    List<Option<?>> options = new ArrayList<>();
    groups.forEach(group -> options.addAll(group.options));
    return options;
  }
}
