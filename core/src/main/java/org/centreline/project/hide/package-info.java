/**
 * Which numbers of a pack are hidden beside the small ones, because these could be worked out from
 * sums that are shown. Enters: every number that a pack would show, with the rows that it is the
 * sum of ({@link org.centreline.project.found.Figure}). Leaves: where nothing is to be shown.
 *
 * <p>Begin with {@link org.centreline.project.hide.SecondSuppression}, which names its sources.
 */
package org.centreline.project.hide;
