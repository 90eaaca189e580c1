package org.centreline.outcome.fit;

import org.centreline.outcome.design.Term;

/**
 * A coefficient on the link's scale.
 *
 * @param term what it stands for
 * @param estimate its size, standard error and 95% interval
 * @param df degrees of freedom of its t; infinite for the normal distribution
 * @param p the two-sided chance of a coefficient as far from 0 were there none
 */
public record Coefficient(Term term, Estimate estimate, double df, double p) {}
