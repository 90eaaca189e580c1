/**
 * Text to dates: the cells of one column enter; one way of writing for all of them leaves, or what
 * keeps it from being told. Nothing is refused here, but by those who know its line.
 *
 * <p>Begin with {@link org.centreline.csv.date.DateColumn}; {@link
 * org.centreline.csv.date.DateShape} lists the ways of writing that are known.
 */
package org.centreline.csv.date;
