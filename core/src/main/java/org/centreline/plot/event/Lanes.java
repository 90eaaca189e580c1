package org.centreline.plot.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.plot.Anchor;

/**
 * Puts flags, each a text beside a line down the page, into lanes above the panel, so that no two
 * texts overlap and no line crosses a text.
 *
 * @param left the least x of a text
 * @param right the greatest x of a text
 * @param most how many lanes there is room for
 * @param gap the distance of a text from its own line; texts keep twice that apart
 */
record Lanes(double left, double right, int most, double gap) {

  /** More flags than this are not tried: a list tells them better. */
  private static final int MOST_FLAGS = 60;

  /**
   * A text to place.
   *
   * @param x what it stands beside
   * @param line where its line goes down; NaN where it has none
   * @param width of the text
   */
  record Flag(double x, double line, double width) {}

  /**
   * Where a text goes.
   *
   * @param flag the text
   * @param lane from 0, the lowest
   * @param anchor START right of the line, END left of it
   * @param start its left edge
   */
  record Slot(Flag flag, int lane, Anchor anchor, double start) {

    /** Its right edge. */
    double end() {
      return start + flag.width();
    }
  }

  /**
   * A slot for each flag; empty where there is no room for all.
   *
   * @param flags by x ascending
   * @param taken what already stands there
   */
  Optional<List<Slot>> place(List<Flag> flags, List<Slot> taken) {
    if (flags.size() > MOST_FLAGS) {
      return Optional.empty();
    }
    List<Slot> placed = new ArrayList<>(taken);
    List<Slot> slots = new ArrayList<>();
    for (int i = flags.size() - 1; i >= 0; i--) {
      Optional<Slot> slot = free(flags.get(i), placed);
      if (slot.isEmpty()) {
        return Optional.empty();
      }
      placed.add(slot.get());
      slots.add(0, slot.get());
    }
    return Optional.of(slots);
  }

  private Optional<Slot> free(Flag flag, List<Slot> placed) {
    for (Anchor anchor : List.of(Anchor.START, Anchor.END)) {
      for (int lane = 0; lane < most; lane++) {
        Slot slot = slot(flag, lane, anchor);
        if (slot.start() >= left && slot.end() <= right && isFree(slot, placed)) {
          return Optional.of(slot);
        }
      }
    }
    return Optional.empty();
  }

  private Slot slot(Flag flag, int lane, Anchor anchor) {
    double start = anchor == Anchor.START ? flag.x() + gap : flag.x() - gap - flag.width();
    return new Slot(flag, lane, anchor, start);
  }

  private boolean isFree(Slot slot, List<Slot> placed) {
    return placed.stream()
        .noneMatch(other -> touch(slot, other) || crosses(slot, other) || crosses(other, slot));
  }

  private boolean touch(Slot one, Slot two) {
    return one.lane() == two.lane()
        && one.start() < two.end() + 2 * gap
        && two.start() < one.end() + 2 * gap;
  }

  /** A line runs from its lane down through all lower ones. */
  private boolean crosses(Slot line, Slot text) {
    return line.lane() > text.lane()
        && line.flag().line() > text.start() - gap / 2
        && line.flag().line() < text.end() + gap / 2;
  }
}
