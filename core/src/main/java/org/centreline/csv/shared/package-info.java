/**
 * One file for several: what each reader wants of a file enters beforehand; what was kept of its
 * rows for each leaves, after all rows went by once for all of them.
 *
 * <p>What is held for those who are still to ask is bounded; where it would be more, some of them
 * have the rows go by once more. Begin with {@link org.centreline.csv.shared.SharedRows}.
 */
package org.centreline.csv.shared;
