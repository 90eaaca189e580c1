package org.centreline.outcome.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.series.Doubles;

/**
 * The matrix of a segmented regression and what its columns stand for.
 *
 * <p>With t the periods since the first row and t0 the first period from which a change acts, the
 * columns are 1, t, 1[t &gt;= t0], max(0, t - t0), a level and a slope a change: the level is that
 * of the first period after the change, not that at time 0. A control adds each of these once more
 * for the unit that changed alone.
 *
 * <p>Source: A. K. Wagner and others, Segmented regression analysis of interrupted time series
 * studies in medication use research, Journal of Clinical Pharmacy and Therapeutics 27 (2002)
 * 299-309, with the slope's clock at 0 in the first period after the change.
 *
 * @param course the rows that are used, in order
 * @param model how they are read
 * @param terms what the columns stand for
 * @param columns the columns, each with a number a row
 */
public record Design(Course course, Model model, List<Term> terms, List<Doubles> columns) {

  /** Copies the lists. */
  public Design {
    terms = List.copyOf(terms);
    columns = List.copyOf(columns);
  }

  /** The design of rows, all of which are used. */
  public static Design of(Course course, Model model) {
    List<Term> terms = terms(course, model);
    List<Doubles> columns =
        terms.stream()
            .map(term -> Doubles.tabulate(course.size(), i -> number(term, model, course, i)))
            .toList();
    return new Design(course, model, terms, columns);
  }

  private static List<Term> terms(Course course, Model model) {
    List<Term> terms = new ArrayList<>();
    terms.add(Term.of(Term.Kind.INTERCEPT, 0));
    if (model.shape().trends()) {
      terms.add(Term.of(Term.Kind.TREND, 0));
    }
    for (int j = 1; j <= model.changes().size(); j++) {
      if (model.shape().steps()) {
        terms.add(Term.of(Term.Kind.LEVEL, j));
      }
      if (model.shape().bends()) {
        terms.add(Term.of(Term.Kind.SLOPE, j));
      }
    }
    List<Term> contrasts =
        course.hasControl() ? terms.stream().map(Term::contrast).toList() : List.of();
    terms.addAll(contrasts);
    terms.addAll(SeasonTerms.of(model.season(), course.places()));
    return terms;
  }

  private static double number(Term term, Model model, Course course, int row) {
    boolean absent = term.part() == Term.Part.CONTRAST && course.isControl(row);
    return absent ? 0 : value(term, model, course.periods().get(row), course.places().get(row));
  }

  private static double value(Term term, Model model, int period, CalendarPlace place) {
    return switch (term.kind()) {
      case INTERCEPT -> 1;
      case TREND -> period;
      case LEVEL -> period >= model.changes().get(term.number() - 1) ? 1 : 0;
      case SLOPE -> Math.max(0, period - model.changes().get(term.number() - 1));
      default -> SeasonTerms.value(term, place);
    };
  }

  /** How many rows. */
  public int rows() {
    return course.size();
  }

  /** How many columns. */
  public int size() {
    return terms.size();
  }

  /** The column of a term, from 0; -1 where the design has none. */
  public int indexOf(Term term) {
    return terms.indexOf(term);
  }

  /** The row, a number a column, that the unit that changed would have in a period. */
  public Doubles rowAt(int period, CalendarPlace place) {
    return Doubles.tabulate(size(), j -> value(terms.get(j), model, period, place));
  }

  /**
   * Whether a column is what a change does to the unit that changed: with a control, over and above
   * what is seen there too.
   */
  public boolean isEffect(int column) {
    Term term = terms.get(column);
    boolean own = term.part() == Term.Part.CONTRAST || !course.hasControl();
    return term.isChange() && own;
  }

  /** The rows of the unit that changed from a period on. */
  public List<Integer> rowsFrom(int period) {
    return IntStream.range(0, course.changed())
        .filter(row -> course.periods().get(row) >= period)
        .boxed()
        .toList();
  }

  /** The columns as plain arrays, for the fits. */
  public double[][] arrays() {
    return columns.stream().map(column -> column.stream().toArray()).toArray(double[][]::new);
  }
}
