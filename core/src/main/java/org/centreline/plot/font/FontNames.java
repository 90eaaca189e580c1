package org.centreline.plot.font;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What a font says of itself. Source: OpenType specification 1.9, table name. */
final class FontNames {

  private static final int WINDOWS = 3;
  private static final int UNICODE = 1;
  private static final int AMERICAN = 0x409;

  private FontNames() {}

  static byte[] table(Typeface face) {
    String style = face == Typeface.BOLD ? "Bold" : "Regular";
    Map<Integer, String> names = new TreeMap<>();
    names.put(0, "Made from Liberation Sans, Copyright Google Corporation and Red Hat, Inc.");
    names.put(1, FontSubset.FAMILY);
    names.put(2, style);
    names.put(3, FontSubset.FAMILY + " " + style);
    names.put(4, FontSubset.FAMILY + " " + style);
    names.put(5, "Version 1.0");
    names.put(6, FontSubset.FAMILY.replace(" ", "") + "-" + style);
    names.put(13, "SIL Open Font License, Version 1.1");
    FontSubset.Bytes table = new FontSubset.Bytes();
    FontSubset.Bytes words = new FontSubset.Bytes();
    table.number2(0).number2(names.size()).number2(6 + 12 * names.size());
    names.forEach(
        (number, name) -> {
          byte[] letters = name.getBytes(StandardCharsets.UTF_16BE);
          table.number2(WINDOWS).number2(UNICODE).number2(AMERICAN).number2(number);
          table.number2(letters.length).number2(words.size());
          words.all(letters);
        });
    return table.all(words.array()).array();
  }
}
