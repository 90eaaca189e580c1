package org.centreline.cli.option;

import java.util.List;

/**
 * Options that belong together, under a heading in help.
 *
 * @param heading two or three words
 * @param options in the order in which help lists them
 */
public record OptionGroup(String heading, List<Option> options) {

  public OptionGroup {
    options = List.copyOf(options);
  }
}
