package org.centreline.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centreline.plot.page.Density;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.plot.xchart.PngPainter;
import org.centreline.report.office.OfficePackage;
import org.centreline.report.office.OfficePart;
import org.centreline.report.office.PartXml;
import org.centreline.report.office.Relation;

/**
 * Slides in a file: the smallest set of parts that programs open, one theme, one layout, a master
 * for slides and one for notes (ECMA-376 part 1, 13.3).
 *
 * @param title of the file
 * @param foot what stands at the foot of each slide
 * @param slides one or more
 */
public record Deck(String title, String foot, List<Slide> slides) {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String PRESENTATION = "ppt/presentation.xml";
  private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";
  private static final String LAYOUT = "ppt/slideLayouts/slideLayout1.xml";
  private static final String NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";
  private static final String THEME = "ppt/theme/theme1.xml";
  private static final String NOTES_THEME = "ppt/theme/theme2.xml";

  /** Least ids that ECMA-376 part 1, 19.7 allows for slides and for masters. */
  private static final long FIRST_SLIDE = 256;

  private static final String MASTER_ID = "2147483648";

  public Deck {
    slides = List.copyOf(slides);
    if (slides.isEmpty()) {
      throw new IllegalArgumentException(title + ": no slides");
    }
  }

  /** The whole file. */
  public byte[] bytes() {
    List<OfficePart> parts = new ArrayList<>();
    parts.add(presentation());
    parts.add(FixedPart.of(MASTER, TYPE + "slideMaster+xml", to("slideLayout", LAYOUT), theme()));
    parts.add(FixedPart.of(LAYOUT, TYPE + "slideLayout+xml", to("slideMaster", MASTER)));
    Relation own = to("theme", NOTES_THEME);
    parts.add(FixedPart.of(NOTES_MASTER, TYPE + "notesMaster+xml", own));
    parts.add(FixedPart.of(THEME, FixedPart.THEME_TYPE));
    parts.add(FixedPart.of(NOTES_THEME, FixedPart.THEME_TYPE));
    icons().forEach((file, icon) -> parts.addAll(icon(file, icon)));
    PaintedSlides painted = new PaintedSlides(slides);
    for (int i = 0; i < slides.size(); i++) {
      parts.addAll(slide(i, painted));
    }
    return new OfficePackage(title, parts).bytes();
  }

  private static Relation theme() {
    return to("theme", THEME);
  }

  private static Relation to(String kind, String part) {
    return Relation.to(kind, part);
  }

  static String name(int slide) {
    return "ppt/slides/slide" + (slide + 1) + ".xml";
  }

  private static String notes(int slide) {
    return "ppt/notesSlides/notesSlide" + (slide + 1) + ".xml";
  }

  private static String media(String file) {
    return "ppt/media/" + file;
  }

  private OfficePart presentation() {
    List<Relation> relations = new ArrayList<>();
    relations.add(to("slideMaster", MASTER));
    relations.add(to("notesMaster", NOTES_MASTER));
    for (int i = 0; i < slides.size(); i++) {
      relations.add(to("slide", name(i)));
    }
    relations.add(theme());
    return OfficePart.xml(PRESENTATION, TYPE + "presentation.main+xml", relations, this::show);
  }

  private void show(PartXml xml) {
    SlideXml.root(xml, "p:presentation");
    xml.open("p:sldMasterIdLst");
    xml.empty("p:sldMasterId", "id", MASTER_ID, "r:id", Relation.id(0)).close();
    xml.open("p:notesMasterIdLst").empty("p:notesMasterId", "r:id", Relation.id(1)).close();
    xml.open("p:sldIdLst");
    for (int i = 0; i < slides.size(); i++) {
      xml.empty("p:sldId", "id", Long.toString(FIRST_SLIDE + i), "r:id", Relation.id(2 + i));
    }
    xml.close();
    xml.empty("p:sldSz", "cx", SlidePlace.WIDE, "cy", SlidePlace.HIGH);
    xml.empty("p:notesSz", "cx", "6858000", "cy", "9144000").close();
  }

  /** Every icon that any slide shows, by the name of its file. */
  private Map<String, SlideIcon> icons() {
    Map<String, SlideIcon> icons = new TreeMap<>();
    slides.forEach(slide -> IconParts.of(slide).forEach(icon -> icons.put(icon.file(), icon)));
    return icons;
  }

  private static List<OfficePart> icon(String file, SlideIcon icon) {
    return List.of(
        png(file, () -> PngPainter.paint(icon.picture(), Density.STANDARD)),
        svg(file, () -> SlideXml.utf8(SvgDrawing.of(icon.picture()).document())));
  }

  private static OfficePart png(String file, java.util.function.Supplier<byte[]> bytes) {
    return OfficePart.binary(media(file + ".png"), "image/png", bytes);
  }

  private static OfficePart svg(String file, java.util.function.Supplier<byte[]> bytes) {
    return OfficePart.binary(media(file + ".svg"), "image/svg+xml", bytes);
  }

  private List<OfficePart> slide(int i, PaintedSlides painted) {
    Slide slide = slides.get(i);
    List<Relation> relations = new ArrayList<>();
    relations.add(to("slideLayout", LAYOUT));
    relations.add(to("notesSlide", notes(i)));
    List<OfficePart> parts = new ArrayList<>();
    String file = "picture" + (i + 1);
    List<String> pictures = new ArrayList<>();
    if (slide.body() instanceof SlideDrawing) {
      pictures.add(file);
      parts.add(png(file, () -> painted.of(i).png()));
      parts.add(svg(file, () -> painted.of(i).svg()));
    }
    IconParts.of(slide).forEach(icon -> pictures.add(icon.file()));
    pictures.stream()
        .distinct()
        .forEach(
            name -> {
              relations.add(to("image", media(name + ".png")));
              relations.add(to("image", media(name + ".svg")));
            });
    SlidePictures ids = new SlidePictures(pictures.stream().distinct().toList());
    parts.add(
        0,
        OfficePart.xml(
            name(i),
            TYPE + "slide+xml",
            relations,
            xml -> new SlideXml(xml, ids, foot).write(slide, painted.placed(i))));
    parts.add(
        OfficePart.xml(
            notes(i),
            TYPE + "notesSlide+xml",
            List.of(to("notesMaster", NOTES_MASTER), to("slide", name(i))),
            xml -> NotesXml.write(xml, slide.notes())));
    return parts;
  }
}
