package org.centreline.analysis.outcome.effect;

/**
 * What the residuals of a model show; NaN where a number does not apply.
 *
 * @param df degrees of freedom of the intervals
 * @param durbinWatson near 2 where neighbours are independent
 * @param ljungBox the chance of autocorrelations as large as these up to a year or a fifth of the
 *     points
 * @param breuschGodfrey the chance of such a carry-over from one and two subgroups before
 * @param lagOne the correlation of each residual with the one before
 * @param rho the carry-over that the method found
 * @param dispersion how many times the spread of pure chance the counts have
 */
public record FitFacts(
    double df,
    double durbinWatson,
    double ljungBox,
    double breuschGodfrey,
    double lagOne,
    double rho,
    double dispersion) {}
