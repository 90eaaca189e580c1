package org.centreline.csv.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.date.DateText;
import org.centreline.csv.date.ShapeCount;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Form;

/** Recognises a table that has a column for each date. */
public final class WideHeader {

  private static final int FEWEST = 3;

  private final Header header;
  private final Optional<String> pattern;
  private final Form form;

  /** As the file has it. */
  public WideHeader(Header header) {
    this(header, ReadingOptions.standard());
  }

  /** As the file has it, or as it was asked for. */
  public WideHeader(Header header, ReadingOptions options) {
    this.header = header;
    pattern = options.dateFormat();
    form = options.form();
  }

  /**
   * The positions of the columns that are named by dates: three or more, all written in one way,
   * with nothing but totals behind the first of them; years without anything else must follow on
   * one another. Where a wide table was asked for, any that are written like most of them, and
   * those of periods as long that are written otherwise or never were, to be told when they are
   * read. None where the table is not of this kind.
   */
  public List<Integer> dates() {
    Optional<DateFormat> format = format();
    List<Integer> dates = new ArrayList<>();
    Predicate<String> alike = form == Form.WIDE ? alike() : name -> false;
    boolean read = false;
    for (int i = 0; i < header.width() && format.isPresent(); i++) {
      String name = header.names().get(i);
      boolean fits = format.get().read(name).isPresent() || pattern.isEmpty() && isAsked(name);
      read |= fits;
      if (fits || alike.test(name)) {
        dates.add(i);
      } else if (form == Form.AS_FOUND && !mayStandBeside(name, dates)) {
        return List.of();
      }
    }
    return !read || form != Form.WIDE && dates.size() < FEWEST ? List.of() : dates;
  }

  /** How most of the names that are dates are written; empty where they can't be headings. */
  private Optional<DateFormat> format() {
    if (pattern.isPresent()) {
      return pattern.map(DateFormat::ofPattern);
    }
    ShapeCount count = new ShapeCount();
    for (String name : header.names()) {
      if (isDate(name)) {
        count.add(name);
      }
    }
    Optional<DateShape> shape = count.most();
    boolean bare = shape.isPresent() && shape.get().isBareNumber();
    boolean doubtful = bare && form == Form.AS_FOUND && !areYears();
    return doubtful ? Optional.empty() : shape.map(DateFormat::of);
  }

  private static boolean isDate(String name) {
    Optional<DateText> read = DateText.read(name);
    return read.isPresent() && read.get().date().isPresent() || isAsked(name);
  }

  /** Which names are written as periods are that are as long as most of them. */
  private Predicate<String> alike() {
    ShapeCount count = new ShapeCount();
    header.names().forEach(count::add);
    int months = count.most().map(DateShape::months).orElse(0);
    return name ->
        DateText.read(name)
            .map(DateText::shape)
            .filter(shape -> shape.months() == months && !shape.isBareNumber())
            .isPresent();
  }

  /** Such as FY2008, of which the reader asks when it begins, and 22-Jan, of which year it is. */
  private static boolean isAsked(String name) {
    return DateText.read(name)
        .map(DateText::shape)
        .filter(shape -> shape == DateShape.NAMED_YEAR || shape == DateShape.NUMBER_AND_MONTH)
        .isPresent();
  }

  /** Each of the names that are dates is a year, the one after or before that to its left. */
  private boolean areYears() {
    List<Integer> years = new ArrayList<>();
    for (String name : header.names()) {
      Optional<DateText> read = DateText.read(name);
      if (read.isPresent() && read.get().shape() == DateShape.YEAR) {
        years.add(Integer.parseInt(name));
      } else if (read.isPresent()) {
        return false;
      }
    }
    int step = years.size() < 2 ? 0 : years.get(1) - years.get(0);
    boolean follow = Math.abs(step) == 1;
    for (int i = 1; i < years.size(); i++) {
      follow &= years.get(i) - years.get(i - 1) == step;
    }
    return follow;
  }

  /** Whether the columns of dates are years. */
  public boolean hasYears() {
    return dates().stream()
        .map(column -> DateText.read(header.names().get(column)))
        .allMatch(
            read ->
                read.isPresent()
                    && (read.get().shape() == DateShape.YEAR
                        || read.get().shape() == DateShape.FINANCIAL_YEAR));
  }

  private static boolean mayStandBeside(String name, List<Integer> dates) {
    return dates.isEmpty() ? !isDate(name) : isTotal(name);
  }

  /** Whether a heading, or a row's name, is that of a sum or a mean. */
  public static boolean isTotal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        || lower.startsWith("total")
        || lower.startsWith("average")
        || lower.equals("mean")
        || lower.equals("ytd");
  }

  /** Whether the table is of this kind. */
  public boolean isWide() {
    return !dates().isEmpty();
  }

  /** The names of the first and the last column of dates. */
  public String span() {
    List<Integer> dates = dates();
    String last = header.name(dates.get(dates.size() - 1));
    return Shown.text(header.name(dates.get(0))) + " to " + Shown.text(last);
  }

  /** The positions of the columns before those of dates. */
  public List<Integer> labels() {
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < dates().get(0); i++) {
      labels.add(i);
    }
    return labels;
  }
}
