package org.centreline.csv.personal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.date.DateText;
import org.centreline.csv.number.MissingMark;

/** Tells by its cells that a column may hold what identifies a person. */
final class PersonalCells {

  /** Fewer may be so by chance: one in eleven numbers of ten digits passes the check. */
  static final int FEWEST = 3;

  /** Measures are rarely recorded by the day for so long. */
  static final int LIFETIME = 40;

  static final int FEWEST_DAYS = 10;

  private final Set<String> numbers = new HashSet<>();
  private final Set<String> postcodes = new HashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<LocalDate> days = new HashSet<>();
  private int texts;
  private int numbered;
  private int postcoded;
  private int contacts;
  private int dated;
  private int rises;
  private int falls;
  private LocalDate before = LocalDate.MIN;
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  /** Looks at one more cell. */
  void add(String cell) {
    if (MissingMark.of(cell).isPresent()) {
      return;
    }
    texts++;
    if (NhsNumber.is(cell)) {
      numbered++;
      numbers.add(cell);
    } else if (Postcode.is(cell)) {
      postcoded++;
      postcodes.add(cell);
    } else if (Contact.is(cell)) {
      contacts++;
      reached.add(cell);
    } else if (2 * dated >= texts - 1) {
      DateText.read(cell).ifPresent(this::day);
    }
  }

  /** Days to the day; the first or last of months are periods. */
  private void day(DateText text) {
    boolean day =
        text.shape() == DateShape.DAY
            || text.shape() == DateShape.DAY_FIRST
            || text.shape() == DateShape.DAY_NAMED_MONTH;
    if (!day || text.date().isEmpty()) {
      return;
    }
    LocalDate date = text.date().get();
    dated++;
    rises += dated > 1 && date.isAfter(before) ? 1 : 0;
    falls += dated > 1 && date.isBefore(before) ? 1 : 0;
    before = date;
    first = date.isBefore(first) ? date : first;
    last = date.isAfter(last) ? date : last;
    days.add(date);
  }

  /** What most of the cells seem to be. */
  Optional<Identity> found() {
    if (numbers.size() >= FEWEST && isMost(numbered)) {
      return Optional.of(Identity.NHS_NUMBER);
    }
    if (postcodes.size() >= FEWEST && isMost(postcoded)) {
      return Optional.of(Identity.POSTCODE);
    }
    if (reached.size() >= FEWEST && isMost(contacts)) {
      return Optional.of(Identity.CONTACT);
    }
    boolean lives = days.size() >= FEWEST_DAYS && isMost(dated) && isOutOfOrder();
    return lives && ChronoUnit.YEARS.between(first, last) >= LIFETIME
        ? Optional.of(Identity.DATE_OF_BIRTH)
        : Optional.empty();
  }

  /** Four of five: some are mistyped. */
  private boolean isMost(int cells) {
    return 5 * cells >= 4 * texts;
  }

  /** At least one step in four goes back, and one forth; a record in time order goes one way. */
  private boolean isOutOfOrder() {
    return 4 * Math.min(rises, falls) >= rises + falls;
  }
}
