package org.centreline.csv.grouped;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.daily.DailyCounts;
import org.centreline.csv.daily.DailyGroup;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailyQuestion.Condition;
import org.centreline.csv.daily.RowsBehind;
import org.centreline.csv.daily.RowsOfLines;
import org.centreline.csv.text.Bytes;

/**
 * Groups as a text of a file: a line a group, or two where some rows have no number, or all are 0
 * or 1; made anew each time it is read, so that it takes no room.
 */
final class GroupText implements Bytes {

  /** What the rows of a line are. */
  enum Part {
    /** All that have the numbers of the line, each of them. */
    ALIKE,
    /** All that have numbers, which add up to those of the line. */
    SUMMED,
    MISSING,
    ZEROS,
    ONES
  }

  private static final Part[] PARTS = Part.values();

  /** Where they do not hold what was asked for, rows hold something else. */
  private static final String OTHER = "?";

  private static final int FILL = 1 << 13;

  private final DailyQuestion question;
  private final GroupStore store;
  private int[] groups;
  private byte[] parts;
  private int lines;

  GroupText(DailyQuestion question, GroupStore store) {
    this.question = question;
    this.store = store;
    groups = new int[store.size()];
    parts = new byte[store.size()];
    for (int group : store.sorted()) {
      cut(group);
    }
  }

  private void cut(int group) {
    DailyCounts counts = store.counts(group);
    int rows = store.rows(group);
    if (counts == DailyCounts.NONE) {
      add(group, Part.ALIKE);
      return;
    }
    boolean flags =
        question.denominator().isEmpty() && counts.zeros() + counts.ones() == counts.given();
    if (flags && counts.given() > 1) {
      add(group, counts.zeros() > 0, Part.ZEROS);
      add(group, counts.ones() > 0, Part.ONES);
    } else {
      add(group, counts.given() > 1, Part.SUMMED);
      add(group, counts.given() == 1, Part.ALIKE);
    }
    add(group, counts.given() < rows, Part.MISSING);
  }

  private void add(int group, boolean any, Part part) {
    if (any) {
      add(group, part);
    }
  }

  private void add(int group, Part part) {
    if (lines == groups.length) {
      groups = Arrays.copyOf(groups, Math.max(8, 2 * lines));
      parts = Arrays.copyOf(parts, groups.length);
    }
    groups[lines] = group;
    parts[lines++] = (byte) part.ordinal();
  }

  /** The group of a line that is counted from 1, the names of the columns being the first. */
  Optional<Integer> group(int line) {
    return line < 2 ? Optional.empty() : Optional.of(groups[line - 2]);
  }

  @Override
  public RowsOfLines tallies() {
    return line -> line < 2 ? RowsBehind.ONE : tally(line - 2);
  }

  private RowsBehind tally(int line) {
    int group = groups[line];
    DailyCounts counts = store.counts(group);
    return switch (PARTS[parts[line]]) {
      case ALIKE -> RowsBehind.of(counts == DailyCounts.NONE ? store.rows(group) : 1);
      case MISSING -> RowsBehind.of(Math.toIntExact(store.rows(group) - counts.given()));
      case ZEROS -> RowsBehind.of(Math.toIntExact(counts.zeros()));
      case ONES -> RowsBehind.of(Math.toIntExact(counts.ones()));
      case SUMMED -> summed(counts);
    };
  }

  private static RowsBehind summed(DailyCounts counts) {
    RowsBehind.Sums sums =
        new RowsBehind.Sums(
            Math.toIntExact(counts.ones()),
            counts.wholes() == counts.given(),
            counts.greatest(),
            counts.over().greatest(),
            counts.over().zero() > 0);
    return new RowsBehind(Math.toIntExact(counts.given()), Optional.of(sums));
  }

  @Override
  public InputStream open(Purpose purpose) {
    return new Lines();
  }

  private void write(StringBuilder text, int line) {
    int group = groups[line];
    Part part = PARTS[parts[line]];
    DailyGroup series = store.series(group);
    text.append(store.day(group));
    series.by().forEach(cell -> text.append(',').append(quoted(cell)));
    List<Condition> where = question.others() ? question.where() : List.of();
    for (int i = 0; i < where.size(); i++) {
      text.append(',').append(quoted(series.met().get(i) ? where.get(i).value() : OTHER));
    }
    if (question.value().isPresent()) {
      text.append(',');
      switch (part) {
        case ALIKE, SUMMED -> text.append(number(store.value(group)));
        case ZEROS -> text.append('0');
        case ONES -> text.append('1');
        case MISSING -> {}
      }
    }
    if (question.denominator().isPresent()) {
      text.append(',').append(part == Part.MISSING ? "" : number(store.denominator(group)));
    }
    text.append('\n');
  }

  private void names(StringBuilder text) {
    text.append(quoted(question.date()));
    question.by().forEach(name -> text.append(',').append(quoted(name)));
    if (question.others()) {
      question.where().forEach(c -> text.append(',').append(quoted(c.column())));
    }
    question.value().ifPresent(name -> text.append(',').append(quoted(name)));
    question.denominator().ifPresent(name -> text.append(',').append(quoted(name)));
    text.append('\n');
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A cell on one line, for a line is a group. */
  private static String quoted(String cell) {
    String line = cell.replace('\n', ' ').replace('\r', ' ');
    return '"' + line.replace("\"", "\"\"") + '"';
  }

  /** The text, some lines at a time. */
  private final class Lines extends InputStream {

    private byte[] held = new byte[0];
    private int at;
    private int next = -1;

    @Override
    public int read() {
      return fill() ? held[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      int more = Math.min(length, held.length - at);
      System.arraycopy(held, at, bytes, from, more);
      at += more;
      return more;
    }

    private boolean fill() {
      if (at < held.length) {
        return true;
      }
      StringBuilder text = new StringBuilder(FILL + 256);
      if (next < 0) {
        names(text);
        next = 0;
      }
      while (next < lines && text.length() < FILL) {
        write(text, next++);
      }
      held = text.toString().getBytes(StandardCharsets.UTF_8);
      at = 0;
      return held.length > 0;
    }
  }
}
