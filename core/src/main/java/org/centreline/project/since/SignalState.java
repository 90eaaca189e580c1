package org.centreline.project.since;

/**
 * A signal as a pack has it.
 *
 * @param rule the id of its rule
 * @param side where it lies, as a stable word; empty where it has no place
 * @param from the date or label of its first point
 * @param to the date or label of its last point
 * @param reading what it says, as a stable word
 * @param text the same as a sentence
 */
public record SignalState(
    String rule, String side, String from, String to, String reading, String text) {}
