/**
 * Before and after to files: an {@link org.centreline.report.outcome.OutcomeDocument} or a {@link
 * org.centreline.report.outcome.BeforeAfterDocument} enters, text leaves in every format.
 *
 * <p>Begin with {@code OutcomeJson}, which shows everything.
 */
package org.centreline.report.outcome;
