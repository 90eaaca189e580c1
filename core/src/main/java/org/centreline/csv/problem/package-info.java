/**
 * What can be wrong with a file, or worth a notice: the stable words, the place, and what to do
 * about it.
 *
 * <p>Begin with {@link org.centreline.csv.problem.Code}, the table; {@link
 * org.centreline.csv.problem.FileFindings} gathers the problems of one file and {@link
 * org.centreline.csv.problem.DataException} ends the reading of it.
 */
package org.centreline.csv.problem;
