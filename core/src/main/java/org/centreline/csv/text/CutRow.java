package org.centreline.csv.text;

/**
 * A row as it was cut out of a text.
 *
 * @param raw the cells as they stand; not copied
 * @param line the line of the file on which the row begins
 */
record CutRow(String[] raw, int line) implements Row {

  @Override
  public int width() {
    return raw.length;
  }

  @Override
  public String cell(int position) {
    return position < raw.length ? Cells.trim(raw[position]) : "";
  }
}
