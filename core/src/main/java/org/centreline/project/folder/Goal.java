package org.centreline.project.folder;

/**
 * A row of targets.csv: a target that holds from a subgroup on.
 *
 * @param line where the file has it, from 1
 * @param about which charts; the measure is always named
 * @param from the first subgroup, as typed
 * @param target as the option {@code --target} takes it
 */
public record Goal(int line, Scope about, String from, String target) {}
