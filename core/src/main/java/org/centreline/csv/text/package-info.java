/**
 * Bytes to rows of cells: a file enters; its character set, what stands between its cells, its
 * checksum and its rows leave, or the line on which a quotation mark is out of place.
 *
 * <p>Begin with {@link org.centreline.csv.text.FileText} and {@link org.centreline.csv.text.Rows}.
 * Only here is Commons CSV known.
 */
package org.centreline.csv.text;
