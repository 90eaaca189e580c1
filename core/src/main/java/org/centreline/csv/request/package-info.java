/**
 * What a user says about a file before it is read: which columns hold what, which rows are wanted,
 * how text and numbers are written, how rows become subgroups.
 *
 * <p>Begin with {@link org.centreline.csv.request.Columns}.
 */
package org.centreline.csv.request;
