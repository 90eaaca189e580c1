/** The verb {@code plan}. Begin with {@link org.centreline.cli.command.plan.PlanVerb}. */
package org.centreline.cli.command.plan;
