package org.centreline.fuzz;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.DateText;

/** Any texts are dates or are not, alone and as a column. */
public final class DatesTarget {

  private DatesTarget() {}

  /** One input: a column with a text a line. */
  public static void fuzzerTestOneInput(byte[] data) {
    List<String> texts = List.of(Fuzzing.text(data).split("\n"));
    texts.forEach(DateText::read);
    new DateColumn(texts, Optional.empty()).format();
  }
}
