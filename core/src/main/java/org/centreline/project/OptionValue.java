package org.centreline.project;

import java.util.List;

/**
 * One value of one option, and the cell of the project that says it.
 *
 * @param option its name without dashes
 * @param value as the option takes it; empty for a flag
 * @param keys the parts of it that messages begin with, such as a date
 * @param at where it stands
 */
record OptionValue(String option, String value, List<String> keys, Cell at) {

  /**
   * A cell of a project's file.
   *
   * @param file its name
   * @param line from 1
   * @param column the column's name
   * @param text what stands there
   */
  record Cell(String file, int line, String column, String text) {}

  OptionValue {
    keys = List.copyOf(keys);
  }
}
