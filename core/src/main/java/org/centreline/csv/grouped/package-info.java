/**
 * Groups of days that came from a database become a text of one line a group, with the rows that
 * stand behind each line, so that everything above reads it as it reads a file: same columns, same
 * periods, same doubts.
 *
 * <p>Begin with {@link org.centreline.csv.grouped.GroupedTable}.
 */
package org.centreline.csv.grouped;
