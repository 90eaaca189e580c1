/**
 * What a project folder declares: its CSV files enter; measures, changes, cycles and targets leave,
 * or every mistake with file and line. No data is read.
 *
 * <p>Begin with {@link org.centreline.project.folder.ProjectReader}, then {@link
 * org.centreline.project.folder.Project}.
 */
package org.centreline.project.folder;
