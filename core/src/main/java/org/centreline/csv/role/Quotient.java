package org.centreline.csv.role;

/**
 * A column that is worked out of two others in every row.
 *
 * @param part the position of the numerators, from 0
 * @param whole that of the denominators
 * @param check that of the quotients, times {@code scale}
 * @param scale 1, 100, 1,000 and so on
 */
public record Quotient(int part, int whole, int check, double scale) {}
