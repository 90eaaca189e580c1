package org.centreline.csv.row;

/**
 * One row, as far as a measure needs it.
 *
 * @param line the line of the file on which it begins
 * @param group the number of its group
 * @param place the number of the text in the date or order column
 * @param numerator the value or numerator; NaN where missing
 * @param denominator NaN where missing, or where the file has none
 * @param target NaN where missing, or where the file has none
 */
public record MeasuredRow(
    int line, int group, int place, double numerator, double denominator, double target) {}
