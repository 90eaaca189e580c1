package org.centreline.plot.font;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A face with some of its characters and without hints, for pages that are read where the font is
 * not installed. Source: OpenType specification 1.9; its licence asks for a name of its own.
 */
public final class FontSubset {

  /** What pages call it. */
  public static final String FAMILY = "Centreline Sans";

  private static final int LAST_OF_PLANE = 0xFFFE;

  private final FontFile file;
  private final Typeface face;
  private final TreeMap<Integer, Integer> characters = new TreeMap<>();
  private final List<Integer> glyphs;
  private final FontGlyphs shapes;

  private FontSubset(Typeface face, BitSet wanted) {
    this.face = face;
    file =
        FontFile.read(
            face.resource(),
            List.of("head", "hhea", "hmtx", "cmap", "loca", "glyf", "maxp", "OS/2"));
    Characters all = new Characters(file);
    wanted.stream()
        .filter(character -> character < LAST_OF_PLANE && all.glyph(character) != 0)
        .forEach(character -> characters.put(character, all.glyph(character)));
    shapes = new FontGlyphs(file);
    TreeSet<Integer> needed = new TreeSet<>(characters.values());
    needed.add(0);
    List.copyOf(needed).forEach(glyph -> shapes.addParts(glyph, needed));
    glyphs = List.copyOf(needed);
  }

  /**
   * The bytes of a font file.
   *
   * @param wanted characters; those that the face lacks are left out
   */
  public static byte[] of(Typeface face, BitSet wanted) {
    return new FontSubset(face, wanted).bytes();
  }

  private byte[] bytes() {
    TreeMap<String, byte[]> tables = new TreeMap<>();
    List<byte[]> drawn = glyphs.stream().map(glyph -> shapes.bare(glyph, glyphs)).toList();
    Bytes places = new Bytes();
    Bytes outlines = new Bytes();
    for (byte[] glyph : drawn) {
      places.number4(outlines.size());
      outlines.all(glyph).padded();
    }
    places.number4(outlines.size());
    tables.put("loca", places.array());
    tables.put("glyf", outlines.array());
    tables.put("cmap", map());
    tables.put("hmtx", widths());
    tables.put("head", changed("head", 54, 50, 1));
    tables.put("hhea", changed("hhea", 36, 34, glyphs.size()));
    tables.put("maxp", changed("maxp", 32, 4, glyphs.size()));
    tables.put("OS/2", changed("OS/2", 78, 0, 1));
    tables.put("name", FontNames.table(face));
    tables.put("post", new Bytes().number4(0x30000).zeros(28).array());
    return FontTables.file(tables);
  }

  /** A table as it was but for one number of two bytes. */
  private byte[] changed(String tag, int length, int at, int number) {
    byte[] table = file.copy(file.table(tag), length);
    table[at] = (byte) (number >> 8);
    table[at + 1] = (byte) number;
    return table;
  }

  private byte[] widths() {
    int metrics = file.unsignedShort(file.table("hhea") + 34);
    Bytes widths = new Bytes();
    for (int glyph : glyphs) {
      int at = file.table("hmtx") + 4 * Math.min(glyph, metrics - 1);
      int bearing = glyph < metrics ? at + 2 : at + 4 + 2 * (glyph - metrics);
      widths.number2(file.unsignedShort(at)).number2(file.unsignedShort(bearing));
    }
    return widths.array();
  }

  /** Format 4, each character a segment of its own. */
  private byte[] map() {
    List<Integer> codes = new ArrayList<>(characters.keySet());
    codes.add(0xFFFF);
    int count = codes.size();
    int power = Integer.highestOneBit(count);
    Bytes map = new Bytes();
    map.number2(0).number2(1).number2(3).number2(1).number4(12);
    map.number2(4).number2(16 + 8 * count).number2(0).number2(2 * count);
    map.number2(2 * power).number2(Integer.numberOfTrailingZeros(power));
    map.number2(2 * (count - power));
    codes.forEach(map::number2);
    map.number2(0);
    codes.forEach(map::number2);
    for (int code : codes) {
      map.number2(code == 0xFFFF ? 1 : glyphs.indexOf(characters.get(code)) - code);
    }
    return map.zeros(2 * count).array();
  }

  /** Numbers of a font file, big endian. */
  static final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes number2(int number) {
      out.write(number >> 8);
      out.write(number);
      return this;
    }

    Bytes number4(int number) {
      return number2(number >> 16).number2(number);
    }

    Bytes zeros(int count) {
      return all(new byte[count]);
    }

    Bytes all(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    /** Whole words of four bytes. */
    Bytes padded() {
      return zeros(-size() & 3);
    }

    int size() {
      return out.size();
    }

    byte[] array() {
      return out.toByteArray();
    }
  }
}
