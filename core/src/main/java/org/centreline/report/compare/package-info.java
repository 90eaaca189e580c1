/**
 * The verb {@code compare} to files: sites enter, a {@link
 * org.centreline.report.compare.ComparisonReport} leaves, with which to begin.
 */
package org.centreline.report.compare;
