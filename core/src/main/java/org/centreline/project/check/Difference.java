package org.centreline.project.check;

/**
 * Something that is not as it was recorded.
 *
 * @param kind what became of it
 * @param recorded what was recorded; where it is new, the same without a value
 * @param found what is found; where it is gone, the same without a value
 * @param line where the recording has it, from 1; 0 where it is new
 */
public record Difference(Kind kind, Entry recorded, Entry found, int line) {

  /** What became of something. */
  public enum Kind {
    CHANGED,
    GONE,
    NEW
  }

  static Difference changed(Recording.Line recorded, Entry found) {
    return new Difference(Kind.CHANGED, recorded.entry(), found, recorded.number());
  }

  static Difference gone(Recording.Line recorded) {
    return new Difference(
        Kind.GONE, recorded.entry(), without(recorded.entry()), recorded.number());
  }

  static Difference added(Entry found) {
    return new Difference(Kind.NEW, without(found), found, 0);
  }

  private static Entry without(Entry entry) {
    return new Entry(entry.group(), entry.finding(), entry.x(), "");
  }

  /** What it is about. */
  public String finding() {
    return found.finding();
  }
}
