package org.centreline.report.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.centreline.report.office.OfficePart;
import org.centreline.report.office.Relation;

/** Parts that are the same in every deck; they stand ready as files beside this class. */
final class FixedPart {

  static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

  private FixedPart() {}

  /** The part of a name, which without its number is that of the file. */
  static OfficePart of(String name, String type, Relation... relations) {
    String file = name.substring(name.lastIndexOf('/') + 1).replace("1.", ".").replace("2.", ".");
    return new OfficePart(name, type, List.of(relations), out -> copy(file, out));
  }

  private static void copy(String file, OutputStream out) throws IOException {
    try (InputStream in = FixedPart.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file);
      }
      in.transferTo(out);
    }
  }
}
