/**
 * Each row once: a table and what is to be read from it enter; the rows that are data leave, each
 * with its date, group and numbers, however many they are.
 *
 * <p>Begin with {@link org.centreline.csv.row.FileRows}, which has the columns chosen, finds where
 * they stand and sends the rows through {@link org.centreline.csv.row.DataRows}, which tells data
 * from footers and what was filtered out, to {@link org.centreline.csv.row.Collector}, which keeps
 * what the measures need.
 */
package org.centreline.csv.row;
