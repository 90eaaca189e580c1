package org.centreline.chart.limit;

/**
 * A number that a kind of chart was made with.
 *
 * @param name what it is, in words
 * @param value how much
 * @param unit what it is measured in; may be empty
 */
public record Setting(String name, double value, String unit) {}
