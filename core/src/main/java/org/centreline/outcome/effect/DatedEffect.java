package org.centreline.outcome.effect;

/**
 * The effect in one period.
 *
 * @param period whole periods since the first row of the series
 * @param change the latest change in force, from 1
 * @param horizon periods since the first of that change
 * @param effect of all changes that are taken away
 */
public record DatedEffect(int period, int change, int horizon, Effect effect) {}
