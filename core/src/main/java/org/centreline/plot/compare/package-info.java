/**
 * Sites as pictures: a comparison enters, small charts side by side or a funnel leave.
 *
 * <p>Begin with {@link org.centreline.plot.compare.SitesLayout} and {@link
 * org.centreline.plot.compare.FunnelLayout}.
 */
package org.centreline.plot.compare;
