/**
 * What each column of a table is: headings and the first rows enter; a role for each column, with
 * its evidence, and the relations between columns leave. Everybody who must know what a column is
 * asks here, so that no file is read in two ways.
 *
 * <p>Begin with {@link org.centreline.csv.role.TableRoles}.
 */
package org.centreline.csv.role;
