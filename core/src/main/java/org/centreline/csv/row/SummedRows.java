package org.centreline.csv.row;

import java.util.Optional;
import org.centreline.math.ExactSum;

/**
 * Rows of one batch of which only the sums are known.
 *
 * @param rows how many
 * @param firstLine the line of the first
 * @param firstPlace the number of its text in the date or order column
 * @param secondLine the line of the second; 0 where there is none
 * @param secondPlace the number of its text
 * @param sum of the values or numerators
 * @param over of the denominators; empty where there are none
 * @param greatest the greatest numerator; 0 where none is above it
 * @param greatestOver its denominator
 * @param greatestLine the line of the first row that has it; 0 where there is none
 * @param zeroLine the line of the last row with a denominator of 0 below another number; 0 where
 *     none is
 */
record SummedRows(
    int rows,
    int firstLine,
    int firstPlace,
    int secondLine,
    int secondPlace,
    ExactSum sum,
    Optional<ExactSum> over,
    double greatest,
    double greatestOver,
    int greatestLine,
    int zeroLine) {}
