/**
 * What is charted where nobody says: the roles of the columns and what was asked enter; the columns
 * taken, how rows of one date become one, and what kind of thing the numbers are leave, or a
 * question with its answers.
 *
 * <p>A table whose columns are named by dates, and one in which no role stands out, leave as they
 * were asked for: the room {@code row} then takes the only column that will do, or asks.
 *
 * <p>Begin with {@link org.centreline.csv.choice.ColumnsChoice}.
 */
package org.centreline.csv.choice;
