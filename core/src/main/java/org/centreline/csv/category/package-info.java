/**
 * What rows belong to and how many there are of each: a table enters, categories with their sums
 * leave.
 *
 * <p>Begin with {@link org.centreline.csv.category.CategoryReader}.
 */
package org.centreline.csv.category;
