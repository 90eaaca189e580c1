package org.centreline.csv.text;

import java.util.List;
import org.centreline.csv.problem.CellNames;
import org.centreline.csv.problem.Notice;

/**
 * Where a text comes from that was made of something else, such as a sheet of a workbook: UTF-8
 * with commas between its cells.
 *
 * @param original the bytes it was made of, of which the checksum is told
 * @param part what of them it was made of, such as the name of a sheet
 * @param names what messages call its rows and cells
 * @param notices what was found while it was made
 */
public record MadeText(Bytes original, String part, CellNames names, List<Notice> notices) {

  public MadeText {
    java.util.Objects.requireNonNull(original, "original");
    java.util.Objects.requireNonNull(part, "part");
    java.util.Objects.requireNonNull(names, "names");
    notices = List.copyOf(notices);
  }
}
