/**
 * The verb {@code plan} to files: a plan enters, a {@link org.centreline.report.plan.PlanReport}
 * leaves, with which to begin.
 */
package org.centreline.report.plan;
