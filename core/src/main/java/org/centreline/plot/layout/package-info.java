/**
 * Where everything on a picture stands.
 *
 * <p>An analysis and a {@link org.centreline.plot.layout.Presentation} enter, a {@link
 * org.centreline.plot.Picture} leaves in which no two texts overlap and none leaves the page. Begin
 * with {@link org.centreline.plot.layout.ChartLayout}; each part of the page is a file of its own.
 */
package org.centreline.plot.layout;
