/**
 * The verb {@code outcome}: a series with its changes, two groups, or the same people twice.
 *
 * <p>Begin with {@link org.centreline.cli.command.outcome.OutcomeVerb}; {@link
 * org.centreline.cli.command.outcome.Outcomes} works a series out, {@code GroupsOutcome} and {@code
 * PairedOutcome} the other designs.
 */
package org.centreline.cli.command.outcome;
