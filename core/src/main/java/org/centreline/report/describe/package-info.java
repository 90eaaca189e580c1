/**
 * The verb {@code describe} to files: what is in a file enters, a {@link
 * org.centreline.report.describe.DescribeReport} leaves, as text or JSON.
 *
 * <p>Begin with {@code DescriptionText}.
 */
package org.centreline.report.describe;
