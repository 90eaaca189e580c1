package org.centreline.report.office;

import java.util.Objects;

/**
 * What a part points at. In the part's XML it is called by {@link #id}, its place in the list of
 * the part's relations.
 *
 * @param type the address of its kind, or behind {@link #OFFICE} only the last word
 * @param target the name of a part such as {@code xl/styles.xml}, or an address outside
 * @param place whether the target is a part of the package
 */
public record Relation(String type, String target, Place place) {

  /** Where a target is. */
  public enum Place {
    INSIDE,
    OUTSIDE
  }

  /** The beginning of the kinds that ECMA-376 part 1 names. */
  public static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  public Relation {
    Objects.requireNonNull(place, "place");
    if (type.isEmpty() || target.isEmpty() || target.startsWith("/")) {
      throw new IllegalArgumentException("type '" + type + "', target '" + target + "'");
    }
  }

  /**
   * A relation to a part of the package.
   *
   * @param kind the last word of the type, such as {@code worksheet}, {@code slide}, {@code image}
   * @param part the part's name
   */
  public static Relation to(String kind, String part) {
    return new Relation(OFFICE + kind, part, Place.INSIDE);
  }

  /**
   * A relation to a place outside.
   *
   * @param kind the last word of the type, such as {@code hyperlink}
   * @param address a URI, absolute or relative to the file
   */
  public static Relation outside(String kind, String address) {
    return new Relation(OFFICE + kind, address, Place.OUTSIDE);
  }

  /** What the relation at a place of the list, from 0, is called: {@code rId1} for the first. */
  public static String id(int place) {
    return "rId" + (place + 1);
  }
}
