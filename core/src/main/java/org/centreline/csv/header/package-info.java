/**
 * Where the names of the columns stand: a text enters; a table leaves, of which the header is known
 * and whether it has a column for each date.
 *
 * <p>Begin with {@link org.centreline.csv.header.HeaderSearch} and {@link
 * org.centreline.csv.header.CsvTable}.
 */
package org.centreline.csv.header;
