/**
 * Comparisons of sites to files: a {@link org.centreline.report.compare.ComparisonDocument} enters,
 * text leaves in every format.
 *
 * <p>Begin with {@link org.centreline.report.compare.ComparisonWriter}.
 */
package org.centreline.report.compare;
