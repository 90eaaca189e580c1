/**
 * Many measures: a folder of CSV files enters, the analysis of every measure leaves, or what stands
 * against it, with file and line.
 *
 * <p>{@link org.centreline.project.folder.ProjectReader} reads what is declared, {@link
 * org.centreline.project.ProjectAnalysis} works it out. The words of the options come from outside,
 * through {@link org.centreline.project.folder.OptionWords}. Begin with ProjectAnalysis.
 */
package org.centreline.project;
