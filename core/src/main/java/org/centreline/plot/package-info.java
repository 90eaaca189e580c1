/**
 * What is drawn: a picture is an immutable list of placed marks, in points, x rightwards and y
 * downwards.
 *
 * <p>An analysis enters at the room of its verb, such as {@code plot.chart}, which places every
 * mark once; a {@link org.centreline.plot.Picture} leaves, and {@code plot.svg} and {@code
 * plot.xchart} paint the same list. Begin with {@link org.centreline.plot.Picture}.
 */
package org.centreline.plot;
