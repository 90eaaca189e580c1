/**
 * Whether new limits are worth discussing: a chart enters; places where its level has changed for
 * good leave, and those passed over with the reason.
 *
 * <p>Begin with {@link org.centreline.analysis.suggest.SuggestionAnalysis#of}; {@code
 * RunsToRecentre} and {@code ShiftsToRecentre} are the two methods.
 */
package org.centreline.analysis.suggest;
