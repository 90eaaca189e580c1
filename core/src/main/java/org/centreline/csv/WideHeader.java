package org.centreline.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises a table that has a column for each date. */
final class WideHeader {

  private static final int FEWEST = 3;

  private final Header header;

  WideHeader(Header header) {
    this.header = header;
  }

  /**
   * The positions of the columns that are named by dates: three or more, all written in one way,
   * with nothing but totals behind the first of them. None where the table is not of this kind.
   */
  List<Integer> dates() {
    List<Integer> dates = new ArrayList<>();
    Optional<DateShape> shape = Optional.empty();
    for (int i = 0; i < header.width(); i++) {
      Optional<DateText> read = DateText.read(header.names().get(i));
      if (isDate(read) && (shape.isEmpty() || read.get().shape() == shape.get())) {
        shape = Optional.of(read.get().shape());
        dates.add(i);
      } else if (!dates.isEmpty() && !isTotal(header.names().get(i))) {
        return List.of();
      }
    }
    return dates.size() < FEWEST ? List.of() : dates;
  }

  private static boolean isDate(Optional<DateText> read) {
    return read.isPresent() && read.get().date().isPresent() && !read.get().shape().isBareNumber();
  }

  private static boolean isTotal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        || lower.startsWith("total")
        || lower.startsWith("average")
        || lower.equals("mean")
        || lower.equals("ytd");
  }

  /** Whether the table is of this kind. */
  boolean isWide() {
    return !dates().isEmpty();
  }

  /** The names of the first and the last column of dates. */
  String span() {
    List<Integer> dates = dates();
    String last = header.name(dates.get(dates.size() - 1));
    return Shown.text(header.name(dates.get(0))) + " to " + Shown.text(last);
  }

  /** The positions of the columns before those of dates. */
  List<Integer> labels() {
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < dates().get(0); i++) {
      labels.add(i);
    }
    return labels;
  }
}
