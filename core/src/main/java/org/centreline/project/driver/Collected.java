package org.centreline.project.driver;

/**
 * A row of collection.csv: how the numbers of a measure are gathered. Any text but the measure may
 * be empty.
 *
 * @param line where the file has it, from 1
 * @param measure its id
 * @param who gathers them
 * @param source from where
 * @param often how often
 * @param sample which cases
 * @param definition what is counted and what not; that of measures.csv where the row has none
 */
public record Collected(
    int line,
    String measure,
    String who,
    String source,
    String often,
    String sample,
    String definition) {}
