/**
 * What every page has: its size, its texts, their places and how they wrap.
 *
 * <p>Begin with {@link org.centreline.plot.page.Presentation}, what a user says about a picture,
 * and {@link org.centreline.plot.page.Part}, a piece of a page.
 */
package org.centreline.plot.page;
