/**
 * What each column of a table is: headings and the first rows enter; a role for each column, with
 * its evidence, and the relations between columns leave. What is charted where nobody names it,
 * what is described and what a new project declares go by these roles.
 *
 * <p>What is told by {@link org.centreline.csv.header.Profile} and the header alone is a date or a
 * value that is then still unnamed ({@code ColumnFinder} in the room {@code row}), and in a survey
 * the kind of a column (numbers, dates, text) and where footers may stand. Profile also tells roles
 * which cells are dates.
 *
 * <p>Begin with {@link org.centreline.csv.role.TableRoles}.
 */
package org.centreline.csv.role;
