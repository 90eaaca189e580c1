/**
 * Each row once: a table and what is to be read from it enter; the rows that are data leave, each
 * with its date, group and numbers, however many they are.
 *
 * <p>Begin with {@link org.centreline.csv.row.Collector}, then {@link
 * org.centreline.csv.row.DataRows}, which tells data from footers and what was filtered out.
 */
package org.centreline.csv.row;
