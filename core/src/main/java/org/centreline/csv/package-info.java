/**
 * Text to series: files as people have them become measures.
 *
 * <p>The bytes of a file, the names of its columns and the way to read them enter; measures in time
 * order leave, with notices of everything that was assumed, or a {@link
 * org.centreline.csv.problem.DataException} with every problem of the file. Begin with {@link
 * org.centreline.csv.CsvReader}.
 */
package org.centreline.csv;
