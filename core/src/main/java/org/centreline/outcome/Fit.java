package org.centreline.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.math.Matrix;
import org.centreline.math.StudentT;
import org.centreline.series.Doubles;

/**
 * A segmented regression, fitted.
 *
 * @param method the method's id
 * @param series what was fitted
 * @param estimates a number a term, on the link's scale
 * @param covariance of the estimates
 * @param df degrees of freedom for t; infinite for the normal distribution
 * @param scatter how the points lie about the line
 */
public record Fit(
    String method,
    Segmented series,
    Doubles estimates,
    Matrix covariance,
    double df,
    Scatter scatter)
    implements Attempt {

  private static final double CONFIDENCE = 0.95;

  @Override
  public Optional<Fit> fit() {
    return Optional.of(this);
  }

  @Override
  public Optional<Reason> reason() {
    return Optional.empty();
  }

  /** The same with other degrees of freedom. */
  Fit with(double other) {
    return new Fit(method, series, estimates, covariance, other, scatter);
  }

  /** The scale on which the estimates add up. */
  public Link link() {
    return series.response().link();
  }

  /** How many standard errors a 95% interval reaches each way. */
  public double reach() {
    return new StudentT(df).reach(CONFIDENCE);
  }

  /** Each term with its estimate, interval and p, in the design's order. */
  public List<Coefficient> coefficients() {
    double reach = reach();
    StudentT t = new StudentT(df);
    return IntStream.range(0, estimates.size())
        .mapToObj(
            j -> {
              Estimate estimate = Estimate.of(estimates.get(j), standardError(j), reach);
              double p = t.twoSided(estimate.value() / estimate.standardError());
              return new Coefficient(series.design().terms().get(j), estimate, df, p);
            })
        .toList();
  }

  /** The coefficient of a term; empty where the design has none. */
  public Optional<Coefficient> coefficient(Term term) {
    return coefficients().stream().filter(c -> c.term().equals(term)).findFirst();
  }

  private double standardError(int j) {
    return Math.sqrt(covariance.get(j, j));
  }

  /** The number on the link's scale for a row of the design, and its standard error. */
  Estimate linear(Doubles row) {
    double[] x = row.stream().toArray();
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += x[j] * estimates.get(j);
    }
    return Estimate.of(sum, Math.sqrt(Math.max(0, covariance.form(x, x))), reach());
  }

  /** What the line gives in each row as people read it: the value, the rate or the proportion. */
  public Doubles fitted() {
    Design design = series.design();
    return Doubles.tabulate(
        design.rows(),
        i -> {
          double sum = 0;
          for (int j = 0; j < design.size(); j++) {
            sum += design.columns().get(j).get(i) * estimates.get(j);
          }
          return link().mean(sum);
        });
  }

  /** What was seen less what the line gives, in each row; of counts and proportions Pearson's. */
  public Doubles residuals() {
    return series.response().residuals(fitted());
  }
}
