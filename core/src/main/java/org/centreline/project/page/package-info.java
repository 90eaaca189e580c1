/**
 * The pack: a {@link org.centreline.project.ProjectAnalysis} enters, the files that a board reads
 * leave as bytes with names: pages, tables and pictures.
 *
 * <p>Nothing here reads or writes a folder. All files show the same {@link
 * org.centreline.project.standing.Standing} of each measure, so that they cannot disagree. Begin
 * with {@link org.centreline.project.page.Pack}.
 */
package org.centreline.project.page;
