package org.centreline.plot;

/**
 * A filled rectangle.
 *
 * @param box where
 * @param fill inside
 * @param outline around
 */
public record Rectangle(Box box, Colour fill, Stroke outline) implements Mark {}
