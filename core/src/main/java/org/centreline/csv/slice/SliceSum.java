package org.centreline.csv.slice;

import org.centreline.math.ExactSum;

/**
 * What rows of one group and one period or label come to. Rows are told by the number of their
 * block, times 2^32, and their number within it; texts by the numbers that the hand gave them.
 *
 * @param group the text that names the group, or of two the pair
 * @param rows how many
 * @param first the first row
 * @param firstPlace what stands there in the column of places
 * @param second the second row; below 0 where there is none
 * @param secondPlace what stands there
 * @param sum of the values
 * @param over the sum of the denominators; 0 where there are none
 * @param greatest the greatest value; 0 where none is above it
 * @param greatestOver its denominator
 * @param greatestAt its first row; below 0 where there is none
 * @param zeroAt the last row with a denominator of 0 below another number; below 0 where none is
 */
public record SliceSum(
    int group,
    int rows,
    long first,
    int firstPlace,
    long second,
    int secondPlace,
    ExactSum sum,
    ExactSum over,
    double greatest,
    double greatestOver,
    long greatestAt,
    long zeroAt) {}
