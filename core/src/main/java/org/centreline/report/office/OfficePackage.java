package org.centreline.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.centreline.Centreline;

/**
 * A file of Office: a zip of parts, with the list of their types in front (ECMA-376 part 2). The
 * parts stand in the order given, at one fixed time, so that the same parts are the same bytes.
 *
 * @param title what programs show as its title
 * @param parts the main part first (a workbook, a presentation), then all others
 */
public record OfficePackage(String title, List<OfficePart> parts) {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CORE = "docProps/core.xml";
  private static final String CORE_TYPE =
      "application/vnd.openxmlformats-package.core-properties+xml";

  /** A time that zip files of any zone can hold; not their first, which Java writes in two ways. */
  private static final LocalDateTime THEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Parts are named without regard to case (part 2, 6.2.2.3), and nothing points at nothing. */
  public OfficePackage {
    parts = List.copyOf(parts);
    Set<String> names = new HashSet<>();
    for (OfficePart part : parts) {
      if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two parts " + part.name());
      }
    }
    for (OfficePart part : parts) {
      for (Relation relation : part.relations()) {
        boolean inside = relation.place() == Relation.Place.INSIDE;
        if (inside && !names.contains(relation.target().toLowerCase(Locale.ROOT))) {
          throw new IllegalArgumentException(part.name() + " points at " + relation.target());
        }
      }
    }
  }

  /** The whole file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes the file; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    write(zip, xml("[Content_Types].xml", this::types));
    write(zip, xml("_rels/.rels", relations -> relations(relations, "", main())));
    write(zip, xml(CORE, this::core));
    for (OfficePart part : parts) {
      write(zip, part);
      if (!part.relations().isEmpty()) {
        String folder = part.name().substring(0, part.name().lastIndexOf('/') + 1);
        write(zip, xml(part.relationsName(), all -> relations(all, folder, part.relations())));
      }
    }
    zip.finish();
  }

  private static OfficePart xml(String name, Consumer<PartXml> content) {
    return OfficePart.xml(name, "application/xml", List.of(), content);
  }

  private static void write(ZipOutputStream zip, OfficePart part) throws IOException {
    ZipEntry entry = new ZipEntry(part.name());
    entry.setTimeLocal(THEN);
    if (part.ending().equals("png")) {
      // Packed already: once more would cost time and no byte.
      ByteArrayOutputStream held = new ByteArrayOutputStream();
      part.body().write(held);
      CRC32 sum = new CRC32();
      sum.update(held.toByteArray());
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(held.size());
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      held.writeTo(zip);
    } else {
      zip.putNextEntry(entry);
      part.body().write(zip);
    }
    zip.closeEntry();
  }

  /** XML has its type part by part, all else by the ends of the names. */
  private void types(PartXml xml) {
    TreeMap<String, String> endings = new TreeMap<>();
    endings.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    endings.put("xml", "application/xml");
    parts.stream().filter(part -> !part.isXml()).forEach(p -> endings.put(p.ending(), p.type()));
    xml.open("Types", "xmlns", TYPES);
    endings.forEach((end, type) -> xml.empty("Default", "Extension", end, "ContentType", type));
    xml.empty("Override", "PartName", "/" + CORE, "ContentType", CORE_TYPE);
    for (OfficePart part : parts) {
      if (part.isXml()) {
        xml.empty("Override", "PartName", "/" + part.name(), "ContentType", part.type());
      }
    }
    xml.close();
  }

  private List<Relation> main() {
    List<Relation> main = new ArrayList<>();
    main.add(Relation.to("officeDocument", parts.get(0).name()));
    main.add(new Relation(RELATIONS + "/metadata/core-properties", CORE, Relation.Place.INSIDE));
    return main;
  }

  private static void relations(PartXml xml, String folder, List<Relation> relations) {
    xml.open("Relationships", "xmlns", RELATIONS);
    for (int i = 0; i < relations.size(); i++) {
      Relation one = relations.get(i);
      if (one.place() == Relation.Place.INSIDE) {
        String target = path(folder, one.target());
        xml.empty("Relationship", "Id", Relation.id(i), "Type", one.type(), "Target", target);
      } else {
        xml.empty(
            "Relationship",
            "Id",
            Relation.id(i),
            "Type",
            one.type(),
            "Target",
            one.target(),
            "TargetMode",
            "External");
      }
    }
    xml.close();
  }

  /** The way from a folder, its slash included, to a part. */
  private static String path(String folder, String part) {
    int common = 0;
    for (int i = 0; i < Math.min(folder.length(), part.length()); i++) {
      if (folder.charAt(i) != part.charAt(i)) {
        break;
      }
      common = folder.charAt(i) == '/' ? i + 1 : common;
    }
    long up = folder.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + part.substring(common);
  }

  /** What it is called and by what it was made; not when, which would differ from run to run. */
  private void core(PartXml xml) {
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.element("dc:title", title);
    xml.element("dc:creator", "Centreline " + Centreline.VERSION);
    xml.element("dc:language", "en-GB");
    xml.close();
  }
}
