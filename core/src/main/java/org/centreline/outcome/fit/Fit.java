package org.centreline.outcome.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.math.Matrix;
import org.centreline.math.StudentT;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.design.Term;
import org.centreline.series.Doubles;

/**
 * A segmented regression, fitted.
 *
 * @param method the method's id
 * @param series what was fitted
 * @param estimates a number a term, on the link's scale
 * @param covariance of the estimates
 * @param df degrees of freedom for t; infinite for the normal distribution
 * @param reach how many standard errors a 95% interval reaches each way
 * @param scatter how the points lie about the line
 */
public record Fit(
    String method,
    Segmented series,
    Doubles estimates,
    Matrix covariance,
    double df,
    double reach,
    Scatter scatter)
    implements Attempt {

  private static final double CONFIDENCE = 0.95;

  /** A fit with intervals by these degrees of freedom. */
  public static Fit of(Segmented series, Doubles estimates, Matrix covariance, double df) {
    double reach = new StudentT(df).reach(CONFIDENCE);
    return new Fit("", series, estimates, covariance, df, reach, Scatter.of(Double.NaN));
  }

  /** The same by a method's name, the points lying about it so. */
  public Fit by(String name, Scatter points) {
    return new Fit(name, series, estimates, covariance, df, reach, points);
  }

  @Override
  public Optional<Fit> fit() {
    return Optional.of(this);
  }

  @Override
  public Optional<Reason> reason() {
    return Optional.empty();
  }

  /** The same with other degrees of freedom. */
  public Fit with(double other) {
    return of(series, estimates, covariance, other).by(method, scatter);
  }

  /** The scale on which the estimates add up. */
  public Link link() {
    return series.response().link();
  }

  /** Each term with its estimate, interval and p, in the design's order. */
  public List<Coefficient> coefficients() {
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
  public Estimate linear(Doubles row) {
    double[] x = row.stream().toArray();
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += x[j] * estimates.get(j);
    }
    return Estimate.of(sum, Math.sqrt(Math.max(0, covariance.form(x, x))), reach);
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

  /**
   * What was seen less what the line gives, in each row; of counts and proportions deviance
   * residuals, which are about standard normal where they vary by chance alone.
   */
  public Doubles residuals() {
    Doubles fitted = fitted();
    Doubles shown = series.response().shown();
    Doubles weights = series.response().weights();
    return Doubles.tabulate(
        fitted.size(),
        i -> {
          double apart = link().deviance(shown.get(i), fitted.get(i));
          double size = Math.sqrt(Math.max(0, weights.get(i) * apart));
          return Math.copySign(size, shown.get(i) - fitted.get(i));
        });
  }

  /** What a row of the design is multiplied with to be on the scale of the residuals. */
  Doubles scale() {
    Response response = series.response();
    Doubles fitted = fitted();
    return Doubles.tabulate(
        fitted.size(), i -> Math.sqrt(response.weights().get(i) * response.chance(fitted.get(i))));
  }

  /** The variance of a single point about a mean on the scale that people read. */
  public double pointVariance(double mean, double weight) {
    double deviation = scatter.deviation();
    return link() == Link.IDENTITY
        ? deviation * deviation
        : Math.max(1, scatter.dispersion()) * series.response().chance(mean) / weight;
  }

  /**
   * The trend a period of the unit that changed once so many changes have come, on the link's
   * scale; 0 changes for the trend before.
   */
  public Estimate trendAfter(int changes) {
    List<Term> terms = series.design().terms();
    return linear(
        Doubles.tabulate(
            terms.size(),
            j -> {
              Term term = terms.get(j);
              boolean bent = term.kind() == Term.Kind.SLOPE && term.number() <= changes;
              return bent || term.kind() == Term.Kind.TREND ? 1 : 0;
            }));
  }
}
