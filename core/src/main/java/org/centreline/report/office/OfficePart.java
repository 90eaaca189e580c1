package org.centreline.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A part of a package. What is in it is written straight into the file, and only then made.
 *
 * @param name its name without a leading slash, such as {@code xl/workbook.xml}
 * @param type its content type
 * @param relations what it points at, in the order of their ids
 * @param body writes what is in it
 */
public record OfficePart(String name, String type, List<Relation> relations, Body body) {

  /** Writes what is in a part. */
  @FunctionalInterface
  public interface Body {
    void write(OutputStream out) throws IOException;
  }

  public OfficePart {
    Objects.requireNonNull(body, "body");
    relations = List.copyOf(relations);
    if (name.startsWith("/") || name.indexOf('.') < 0 || type.isEmpty()) {
      throw new IllegalArgumentException("part '" + name + "' of type '" + type + "'");
    }
  }

  /**
   * A part of XML.
   *
   * @param content writes the root element
   */
  public static OfficePart xml(
      String name, String type, List<Relation> relations, Consumer<PartXml> content) {
    return new OfficePart(name, type, relations, out -> PartXml.write(out, content));
  }

  /**
   * A picture or another part of bytes. One picture on many slides is one part that many point at.
   *
   * @param bytes makes them when they are written
   */
  public static OfficePart binary(String name, String type, Supplier<byte[]> bytes) {
    return new OfficePart(name, type, List.of(), out -> out.write(bytes.get()));
  }

  /** The end of its name, behind the last point. */
  String ending() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether it is XML of Office's own, each of which has its type said by name. */
  boolean isXml() {
    return ending().equals("xml");
  }

  /** The name of the part that holds its relations. */
  String relationsName() {
    int cut = name.lastIndexOf('/') + 1;
    return name.substring(0, cut) + "_rels/" + name.substring(cut) + ".rels";
  }
}
