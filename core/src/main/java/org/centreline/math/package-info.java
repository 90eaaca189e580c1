/**
 * Numbers: exact sums, quantiles, distributions, least squares, roots, linear programmes.
 *
 * <p>Plain numbers enter and plain numbers leave; nothing here knows what was measured. This is the
 * only package that knows Commons Math. Begin with {@link org.centreline.math.ExactSum}, for fits
 * with {@link org.centreline.math.LeastSquares}.
 */
package org.centreline.math;
