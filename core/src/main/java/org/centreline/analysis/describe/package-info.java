/**
 * What a file holds and what may be drawn of it: the facts of its columns enter, plans of charts
 * that were tried leave, with what stands in the way of the others.
 *
 * <p>Begin with {@link org.centreline.analysis.describe.FileDescription}.
 */
package org.centreline.analysis.describe;
