/**
 * A picture as PNG bytes. XChart paints inside the panels; everything else is painted from the same
 * list of marks; the only package that knows XChart and the desktop classes.
 *
 * <p>A {@link org.centreline.plot.Picture} enters, the bytes of a file leave. Begin with {@link
 * org.centreline.plot.xchart.PngPainter}.
 */
package org.centreline.plot.xchart;
