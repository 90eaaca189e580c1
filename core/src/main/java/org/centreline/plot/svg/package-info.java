/**
 * A picture as SVG text: letters stay letters, with a title and a description for those who listen.
 *
 * <p>A {@link org.centreline.plot.Picture} enters, text with LF leaves; no desktop class is loaded.
 * Begin with {@link org.centreline.plot.svg.SvgPainter}.
 */
package org.centreline.plot.svg;
