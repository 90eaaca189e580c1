/**
 * Rows that were grouped by day before they came here: a question about a table in a database
 * leaves, the groups of each day come back one by one. Who knows how to ask is elsewhere.
 *
 * <p>Begin with {@link org.centreline.csv.daily.DailySource}.
 */
package org.centreline.csv.daily;
