package org.centreline.report;

/**
 * What becomes of a text that a spreadsheet would take for a formula, or a screen for a command.
 */
public enum TextCells {
  /** It gets a leading apostrophe; what steers a screen is shown by its number. */
  GUARDED,
  /** It stays as it is. */
  RAW
}
