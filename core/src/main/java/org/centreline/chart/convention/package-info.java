/**
 * Whose constants and doubtful cases are followed: the table of conventions, and what can differ
 * between them.
 *
 * <p>Begin with {@link org.centreline.chart.convention.Conventions}; how ranges are screened,
 * floors set and ties counted is a small enum each.
 */
package org.centreline.chart.convention;
