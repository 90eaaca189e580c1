package org.centreline.analysis;

/**
 * Something that a reader of the chart should know.
 *
 * @param code a stable word
 * @param message one sentence
 */
public record Warning(String code, String message) {}
