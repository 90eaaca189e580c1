/**
 * How a before-and-after model is set up: a request and the data enter; rows fit for a model, the
 * places of the changes and the method to fit by leave.
 *
 * <p>Begin with {@link org.centreline.analysis.outcome.model.OutcomeModel}. {@link
 * org.centreline.analysis.outcome.model.ModelPlan} chooses the method, {@link
 * org.centreline.analysis.outcome.model.Refusals} says when none will do.
 */
package org.centreline.analysis.outcome.model;
