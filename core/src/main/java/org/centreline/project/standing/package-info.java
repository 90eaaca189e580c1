/**
 * Where each measure stands: the charts of a {@link org.centreline.project.ProjectAnalysis} enter,
 * each leaves with its newest value, what followed its changes, its place among the other sites and
 * what is new of it.
 *
 * <p>Pages, tables and lists are views of the same {@link
 * org.centreline.project.standing.Standing}, so that they cannot disagree. Begin there.
 */
package org.centreline.project.standing;
