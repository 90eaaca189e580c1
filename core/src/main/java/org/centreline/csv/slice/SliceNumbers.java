package org.centreline.csv.slice;

/**
 * What is known of the numbers of rows that were summed up.
 *
 * @param rows how many
 * @param ones how many of their values are 1
 * @param positive whether all values are whole and 1 or more
 * @param ratios how many have a denominator above 0
 * @param wholeOvers whether all of those are whole
 * @param most the greatest value
 * @param mostOver the greatest denominator
 */
public record SliceNumbers(
    int rows,
    int ones,
    boolean positive,
    int ratios,
    boolean wholeOvers,
    double most,
    double mostOver) {}
