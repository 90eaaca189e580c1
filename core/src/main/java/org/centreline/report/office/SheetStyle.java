package org.centreline.report.office;

import java.util.ArrayList;
import java.util.List;
import org.centreline.Visible;
import org.centreline.words.Precision;

/**
 * How cells of a workbook look: one list of looks for all workbooks, each known by its place in it.
 */
public final class SheetStyle {

  /** As it comes: numbers with as many digits as they have. */
  public static final int PLAIN = 0;

  /** Above a column. */
  public static final int HEAD = 1;

  /** Above a sheet. */
  public static final int TITLE = 2;

  /** Text over as many lines as it needs. */
  public static final int WRAPPED = 3;

  /** A way to a chart. */
  public static final int LINK = 4;

  /** A day as data: 2024-03-31. */
  public static final int ISO_DAY = 5;

  /** A day as people write it: 31 Mar 2024. */
  public static final int DAY = 6;

  /** The month of a day: Mar 2024. */
  public static final int MONTH = 7;

  /** Text that stays text when somebody edits it, such as what begins with an equals sign. */
  public static final int LITERAL = 8;

  /** The same over as many lines as it needs. */
  public static final int LITERAL_WRAPPED = 9;

  /** A number of sigmas. */
  public static final int SIGMAS = 10;

  /** Above a column of numbers. */
  public static final int NUMBER_HEAD = 11;

  private static final int NUMBERS = 12;
  private static final int EACH = Precision.MOST + 1;
  private static final int PERCENTAGES = NUMBERS + EACH;

  /** What stands before targets; none before the first numbers and percentages. */
  private static final List<String> BEFORE = List.of("", "\"at least \"", "\"at most \"");

  private static final int ALL = NUMBERS + 2 * EACH * BEFORE.size();

  /** The first number that a format of one's own may have (ECMA-376 part 1, 18.8.30). */
  private static final int OWN = 164;

  private static final List<String> FORMATS =
      List.of("yyyy\\-mm\\-dd", "d\\ mmm\\ yyyy", "mmm\\ yyyy", "0.0\" sigma\"");

  private SheetStyle() {}

  /** A number with so many decimals, and commas over 999. */
  public static int number(int decimals) {
    return NUMBERS + checked(decimals);
  }

  /** A share that is shown as a percentage with so many decimals. */
  public static int percentage(int decimals) {
    return PERCENTAGES + checked(decimals);
  }

  /** The same of a number or percentage that is a target from below. */
  public static int atLeast(int look) {
    return look + 2 * EACH;
  }

  /** The same of a number or percentage that is a target from above. */
  public static int atMost(int look) {
    return look + 4 * EACH;
  }

  /** The look of a text: what programs would run when somebody edits it is marked as text. */
  static int ofText(String text, int look) {
    boolean runs = Visible.isFormula(text.charAt(0));
    return switch (look) {
      case PLAIN -> runs ? LITERAL : look;
      case WRAPPED -> runs ? LITERAL_WRAPPED : look;
      default -> look;
    };
  }

  private static int checked(int decimals) {
    if (decimals < 0 || decimals > Precision.MOST) {
      throw new IllegalArgumentException("decimals " + decimals);
    }
    return decimals;
  }

  /** The part that says all of them. */
  static void write(PartXml xml) {
    xml.open("styleSheet", "xmlns", WorkbookFile.SPREADSHEET);
    xml.open("numFmts", "count", Integer.toString(FORMATS.size() + ALL - NUMBERS));
    for (int i = 0; i < FORMATS.size(); i++) {
      format(xml, i, FORMATS.get(i));
    }
    for (int look = NUMBERS; look < ALL; look++) {
      int place = look - NUMBERS;
      int decimals = place % EACH;
      String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
      String number = BEFORE.get(place / (2 * EACH)) + digits;
      format(xml, FORMATS.size() + place, number + (place / EACH % 2 == 1 ? "%" : ""));
    }
    xml.close();
    fonts(xml);
    backgrounds(xml);
    xml.open("cellStyleXfs", "count", "1").empty("xf").close();
    xml.open("cellXfs", "count", Integer.toString(ALL));
    for (int look = 0; look < ALL; look++) {
      look(xml, look);
    }
    xml.close();
    xml.open("cellStyles", "count", "1");
    xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
    xml.close();
  }

  private static void format(PartXml xml, int place, String code) {
    xml.empty("numFmt", "numFmtId", Integer.toString(OWN + place), "formatCode", code);
  }

  private static void fonts(PartXml xml) {
    xml.open("fonts", "count", "4");
    font(xml, "11", "000000");
    font(xml, "11", "000000", "b");
    font(xml, "14", "000000", "b");
    font(xml, "11", "005EB8", "u");
    xml.close();
  }

  private static void font(PartXml xml, String size, String colour, String... marks) {
    xml.open("font");
    for (String mark : marks) {
      xml.empty(mark);
    }
    xml.empty("sz", "val", size).empty("color", "rgb", "FF" + colour);
    xml.empty("name", "val", "Calibri").empty("family", "val", "2").close();
  }

  /** The first two fills are the same in every workbook, whatever is written. */
  private static void backgrounds(PartXml xml) {
    xml.open("fills", "count", "3");
    xml.open("fill").empty("patternFill", "patternType", "none").close();
    xml.open("fill").empty("patternFill", "patternType", "gray125").close();
    xml.open("fill").open("patternFill", "patternType", "solid");
    xml.empty("fgColor", "rgb", "FFE8EDEE").empty("bgColor", "indexed", "64").close().close();
    xml.close();
    xml.open("borders", "count", "2").open("border");
    List.of("left", "right", "top", "bottom", "diagonal").forEach(xml::empty);
    xml.close().open("border").empty("left").empty("right").empty("top");
    xml.open("bottom", "style", "thin").empty("color", "rgb", "FF768692").close();
    xml.empty("diagonal").close().close();
  }

  private static void look(PartXml xml, int look) {
    boolean heading = look == HEAD || look == NUMBER_HEAD;
    boolean literal = look == LITERAL || look == LITERAL_WRAPPED;
    int font = heading ? 1 : look == TITLE ? 2 : look == LINK ? 3 : 0;
    int format = look >= NUMBERS ? OWN + FORMATS.size() + look - NUMBERS : own(look);
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("numFmtId", Integer.toString(format)));
    attributes.addAll(List.of("fontId", Integer.toString(font)));
    attributes.addAll(List.of("fillId", heading ? "2" : "0"));
    attributes.addAll(List.of("borderId", heading ? "1" : "0"));
    attributes.addAll(List.of("xfId", "0", "quotePrefix", literal ? "1" : "0"));
    attributes.addAll(List.of("applyNumberFormat", "1", "applyFont", "1"));
    attributes.addAll(List.of("applyFill", "1", "applyBorder", "1", "applyAlignment", "1"));
    xml.open("xf", attributes.toArray(String[]::new));
    if (look == NUMBER_HEAD) {
      xml.empty("alignment", "horizontal", "right", "vertical", "top", "wrapText", "1");
    } else if (look == HEAD || look == WRAPPED || look == LITERAL_WRAPPED) {
      // A little apart from the number in the column before.
      xml.empty(
          "alignment", "horizontal", "left", "vertical", "top", "wrapText", "1", "indent", "1");
    } else {
      xml.empty("alignment", "vertical", "top");
    }
    xml.close();
  }

  private static int own(int look) {
    return switch (look) {
      case ISO_DAY -> OWN;
      case DAY -> OWN + 1;
      case MONTH -> OWN + 2;
      case SIGMAS -> OWN + 3;
      default -> 0;
    };
  }
}
