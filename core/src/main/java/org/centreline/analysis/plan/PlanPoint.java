package org.centreline.analysis.plan;

/**
 * What so many points after the change can show.
 *
 * @param after how many
 * @param chance that the change is shown; NaN where no size was asked for
 * @param smallest the change that has 8 chances in 10 to be shown
 */
public record PlanPoint(int after, double chance, double smallest) {}
