package org.centreline.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found of one group, in words.
 *
 * @param title what people call the measure, without the group
 * @param group of the data; empty where all of it is meant
 * @param sentence what was found, in one sentence or two
 * @param warnings what a reader should know, one sentence or more each
 */
public record GroupVerdict(
    String title, Optional<String> group, String sentence, List<String> warnings) {

  public GroupVerdict {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(sentence, "sentence");
    warnings = List.copyOf(warnings);
  }
}
