package org.centreline.csv.role;

import java.util.Optional;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyLook.Cells;
import org.centreline.csv.personal.PersonalColumns;

/**
 * Tells what a column of a table in a database is, by its type, its name and how far it reaches; no
 * cell of it was seen.
 */
public final class TypedRoles {

  private static final int FEWEST = 8;
  private static final int MOST_LABELS = 60;

  private final HeadingVocabulary words = HeadingVocabulary.standard();
  private final DailyColumn column;
  private final Cells cells;
  private final Heading heading;

  private TypedRoles(DailyColumn column, Cells cells) {
    this.column = column;
    this.cells = cells;
    heading = Heading.of(column.name());
  }

  /** The role of a column at a position from 0. */
  public static ColumnRole of(DailyColumn column, Cells cells, int position) {
    Named found = new TypedRoles(column, cells).role();
    return new ColumnRole(column.name(), position, found.role(), found.evidence());
  }

  private record Named(Role role, String evidence) {}

  private Named role() {
    if (cells.filled() == 0) {
      return new Named(Role.EMPTY, "it holds nothing");
    }
    boolean numbered = column.kind() == DailyColumn.Kind.NUMBER && isId();
    if (PersonalColumns.named(column.name()).isPresent() && !numbered) {
      return new Named(Role.PERSONAL, "it may identify people");
    }
    String type = "its type is " + column.type();
    return switch (column.kind()) {
      case DAY -> new Named(Role.DATE, type);
      case ZONED -> new Named(Role.DATE, type + ", whose days depend on a time zone");
      case CLOCK -> new Named(Role.TIME_OF_DAY, type);
      case TRUTH -> new Named(Role.ANSWER, type);
      case NUMBER -> number();
      case TEXT -> text();
      case OTHER -> new Named(Role.NOTE, type);
    };
  }

  private boolean isId() {
    boolean named = words.ends(heading, "id") || words.ends(heading, "ask-id");
    boolean own = cells.different() >= 0.98 * cells.filled() && cells.filled() >= FEWEST;
    return cells.whole() && own && (named || cells.different() == cells.filled() && isDense());
  }

  /** Numbers without a gap are those of rows. */
  private boolean isDense() {
    return cells.greatest() - cells.least() + 1 == cells.different();
  }

  private Named text() {
    if (cells.different() == cells.filled() && cells.filled() >= FEWEST) {
      return new Named(Role.ID, "its texts are each their own");
    }
    boolean few = cells.different() <= MOST_LABELS && 2 * cells.different() <= cells.filled();
    if (!few) {
      return new Named(Role.NOTE, "it has " + cells.different() + " different texts");
    }
    Optional<String> group = words.in(heading, "group");
    return group.isPresent()
        ? new Named(Role.GROUP, "its name says '" + group.get() + "'")
        : new Named(Role.CATEGORY, "its texts repeat");
  }

  private Named number() {
    if (isId()) {
      return new Named(Role.ID, "its numbers are each their own");
    }
    if (cells.whole() && cells.least() == 0 && cells.greatest() == 1) {
      return new Named(Role.FLAG, "it holds 0 and 1 only");
    }
    for (Role role : new Role[] {Role.CUMULATIVE, Role.PERCENTAGE, Role.RATE}) {
      Optional<String> said = words.in(heading, role.word());
      if (said.isPresent()) {
        return says(role, said.get());
      }
    }
    Optional<String> measured = words.in(heading, "measurement");
    Optional<String> exposure = words.in(heading, "exposure");
    // Bed days are; days alone are measured.
    boolean spoken = exposure.filter(said -> measured.isEmpty() || said.contains(" ")).isPresent();
    if (spoken && cells.least() >= 0) {
      return says(Role.EXPOSURE, exposure.get());
    }
    if (measured.isPresent()) {
      return says(Role.MEASUREMENT, measured.get());
    }
    if (!cells.whole() || cells.least() < 0) {
      return new Named(Role.MEASUREMENT, "its numbers have fractions or lie below 0");
    }
    return words
        .in(heading, "cases")
        .map(said -> says(Role.CASES, said))
        .orElse(new Named(Role.COUNT, "its numbers are whole and not negative"));
  }

  private static Named says(Role role, String word) {
    return new Named(role, "its name says '" + word + "'");
  }
}
