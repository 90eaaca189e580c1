/**
 * A folder to start from: the name of a project, and perhaps a CSV of its own, enter; the files of
 * a project that already draws a chart leave. Nothing is written here.
 *
 * <p>Begin with {@link org.centreline.project.start.NewProject}.
 */
package org.centreline.project.start;
