/**
 * Notes, changes and phases above a chart: events with their dates enter; flags that do not overlap
 * leave, or numbers with a list.
 *
 * <p>Begin with {@link org.centreline.plot.event.FlagPlan}.
 */
package org.centreline.plot.event;
