/**
 * Plans to files: a {@link org.centreline.report.plan.PlanDocument} enters, text leaves in every
 * format.
 *
 * <p>Begin with {@link org.centreline.report.plan.PlanWriter}.
 */
package org.centreline.report.plan;
