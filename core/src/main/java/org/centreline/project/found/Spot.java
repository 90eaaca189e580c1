package org.centreline.project.found;

/**
 * A point of a pack.
 *
 * @param reading which of the readings of the pack's files it belongs to, from 0
 * @param group which of the groups of that, from 0
 * @param point which of the points of that, from 0
 */
public record Spot(int reading, int group, int point) {}
