package org.centreline.csv;

import org.centreline.series.Tally;

/**
 * What a file held of categories.
 *
 * @param source the file
 * @param tally the categories
 */
public record Categories(Source source, Tally tally) {}
