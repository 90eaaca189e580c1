/**
 * What is asked, or said by the person who asks, before a measure is chosen: which of two words
 * counts, and what stands in cells that were merged.
 *
 * <p>Depends on the roles of columns; a choice of columns depends on it.
 */
package org.centreline.csv.asking;
