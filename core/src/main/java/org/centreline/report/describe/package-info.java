/**
 * What a file holds, for people and machines: a {@link
 * org.centreline.report.describe.DescriptionDocument} enters, text or JSON leaves.
 *
 * <p>Begin with {@link org.centreline.report.describe.DescriptionText}.
 */
package org.centreline.report.describe;
