/**
 * Do data and findings still match what was recorded? The analysis of a project and its recordings
 * enter; differences leave, as text for people and in the formats of continuous integration, which
 * never quote what a cell of the data holds.
 *
 * <p>Begin with {@link org.centreline.project.check.ProjectCheck}.
 */
package org.centreline.project.check;
