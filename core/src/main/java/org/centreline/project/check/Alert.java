package org.centreline.project.check;

/**
 * One thing that a check tells a machine; it quotes nothing that a cell of the data holds.
 *
 * @param level how bad it is
 * @param code a stable word, with a page that explains it
 * @param measure the id of the measure; empty where the project as a whole is meant
 * @param file where it is, as typed on the command line
 * @param line from 1; 0 where the whole file is meant
 * @param text one sentence
 */
public record Alert(Level level, String code, String measure, String file, int line, String text) {

  /** How bad something is. */
  public enum Level {
    /** It differs, or can't be worked out. */
    ERROR,
    /** It was never recorded, or is out of its range. */
    WARNING
  }

  /** The same of another measure, or of several. */
  Alert of(String other) {
    return new Alert(level, code, other, file, line, text);
  }
}
