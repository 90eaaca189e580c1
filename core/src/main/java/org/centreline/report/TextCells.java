package org.centreline.report;

/** What becomes of a text that a spreadsheet would take for a formula. */
public enum TextCells {
  /** It gets a leading apostrophe. */
  GUARDED,
  /** It stays as it is. */
  RAW
}
