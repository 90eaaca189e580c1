package org.centreline.plot;

/**
 * The colours of a chart. Text has a contrast of 4.5 on paper, lines of 3; fills of markers may
 * have less, for every marker has a dark outline and a shape of its own.
 *
 * @param paper behind everything
 * @param ink titles, centre lines and outlines
 * @param quiet lesser text, limits and the line that joins points
 * @param axis the line of an axis
 * @param grid the lines behind the data
 * @param shade the stretch that set the limits
 * @param target the target's line and label
 * @param points fills of markers
 * @param icons rings of icons
 */
public record Palette(
    Colour paper,
    Colour ink,
    Colour quiet,
    Colour axis,
    Colour grid,
    Colour shade,
    Colour target,
    SignalColours points,
    SignalColours icons) {}
