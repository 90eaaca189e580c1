package org.centreline.csv.choice;

import java.util.Objects;
import org.centreline.csv.number.Answers;

/**
 * How the cells of the value column are read.
 *
 * @param kind as what
 * @param answers the words that answer; of no meaning elsewhere
 */
public record Form(Kind kind, Answers answers) {

  /** As numbers. */
  public static final Form NUMBERS = new Form(Kind.NUMBERS, Answers.FLAGS);

  /** Not at all: each row is an event. */
  public static final Form EVENTS = new Form(Kind.EVENTS, Answers.FLAGS);

  /** As numbers of events, what lies between which is counted in what they came out of. */
  static final Form COUNTED = new Form(Kind.COUNTED, Answers.FLAGS);

  /** As what cells are read. */
  public enum Kind {
    NUMBERS,
    /** Yes counts, no does not, and anything that is missing was not asked. */
    ANSWERS,
    EVENTS,
    COUNTED
  }

  public Form {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(answers, "answers");
  }

  static Form of(Answers answers) {
    return new Form(Kind.ANSWERS, answers);
  }

  public boolean isAnswers() {
    return kind == Kind.ANSWERS;
  }

  public boolean isCounted() {
    return kind == Kind.COUNTED;
  }

  public boolean isEvents() {
    return kind == Kind.EVENTS;
  }
}
