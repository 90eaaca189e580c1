/**
 * Numbers: exact sums, quantiles and distributions.
 *
 * <p>Plain numbers enter and plain numbers leave; nothing here knows what was measured. This is the
 * only package that knows Commons Math. Begin with {@link org.centreline.math.ExactSum}.
 */
package org.centreline.math;
