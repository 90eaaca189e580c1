package org.centreline.cli.command.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

/** Slides as Apache POI reads them. */
public record SlideFile(byte[] bytes, XMLSlideShow show) {

  static {
    // POI would say on standard error that nobody reads its log.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
  }

  /** The file as it lies there. */
  public static SlideFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new SlideFile(bytes, new XMLSlideShow(new ByteArrayInputStream(bytes)));
  }

  /** The parts by their names. */
  public Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        zip.transferTo(part);
        parts.put(entry.getName(), part.toByteArray());
      }
    }
    return parts;
  }

  /** Everything that is text, in one. */
  public String text() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, byte[]> part : parts().entrySet()) {
      if (!part.getKey().endsWith(".png")) {
        all.append(new String(part.getValue(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return all.toString();
  }

  public List<String> titles() {
    return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
  }

  /** What the speaker has beside a slide, from 0. */
  public String notes(int slide) {
    XSLFNotes notes = show.getSlides().get(slide).getNotes();
    StringBuilder text = new StringBuilder();
    for (XSLFShape shape : notes.getShapes()) {
      if (shape instanceof XSLFTextShape words) {
        text.append(words.getText());
      }
    }
    return text.toString();
  }

  /** The cells of the table of a slide, row by row. */
  public List<List<String>> table(int slide) {
    List<List<String>> rows = new ArrayList<>();
    for (XSLFShape shape : show.getSlides().get(slide).getShapes()) {
      if (shape instanceof XSLFTable table) {
        table
            .getRows()
            .forEach(row -> rows.add(row.getCells().stream().map(XSLFTextShape::getText).toList()));
      }
    }
    return rows;
  }

  /** What stands against its parts, by the schemas of ECMA-376. */
  public List<String> wrong() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts().entrySet()) {
      String name = part.getKey();
      if (name.startsWith("ppt/") && name.endsWith(".xml")) {
        List<Object> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(new ArrayList<>());
        try (InputStream in = new ByteArrayInputStream(part.getValue())) {
          XmlObject parsed = parsed(name, in);
          if (!parsed.validate(options)) {
            errors.addAll(options.getErrorListener());
          }
        } catch (XmlException e) {
          errors.add(e.getMessage());
        }
        errors.forEach(error -> wrong.add(name + ": " + error));
      }
    }
    return wrong;
  }

  private static XmlObject parsed(String name, InputStream in) throws IOException, XmlException {
    return switch (name.substring("ppt/".length()).replaceAll("/?\\w*[.]xml$", "")) {
      case "" -> PresentationDocument.Factory.parse(in);
      case "slides" -> SldDocument.Factory.parse(in);
      case "slideMasters" -> SldMasterDocument.Factory.parse(in);
      case "slideLayouts" -> SldLayoutDocument.Factory.parse(in);
      case "notesSlides" -> NotesDocument.Factory.parse(in);
      case "notesMasters" -> NotesMasterDocument.Factory.parse(in);
      case "theme" -> ThemeDocument.Factory.parse(in);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
