package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a result is written as. */
public enum Format {
  SVG("svg", ".svg", Unsaid.NOTHING),
  PNG("png", ".png", Unsaid.NOTHING),
  PPTX("pptx", ".pptx", Unsaid.NOTHING),
  HTML("html", ".html", Unsaid.NOTHING),
  JSON("json", ".json", Unsaid.NOTICES),
  CSV("csv", ".csv", Unsaid.NOTICES_AND_WARNINGS),
  XLSX("xlsx", ".xlsx", Unsaid.NOTHING),
  MARKDOWN("markdown", ".md", Unsaid.NOTHING),
  TEXT("text", ".txt", Unsaid.NOTHING);

  /** What people would not learn from standard output in a format, so that it is said beside it. */
  public enum Unsaid {
    NOTHING,
    /** How the file was read. */
    NOTICES,
    /** That, and what to beware of in what was found. */
    NOTICES_AND_WARNINGS
  }

  /** Those that standard output takes: all that are text without pictures, the usual one first. */
  public static final List<Format> PRINTED = printed();

  private final String word;
  private final String ending;
  private final Unsaid unsaid;

  Format(String word, String ending, Unsaid unsaid) {
    this.word = word;
    this.ending = ending;
    this.unsaid = unsaid;
  }

  private static List<Format> printed() {
    List<Format> printed = new ArrayList<>(List.of(TEXT));
    for (Format format : values()) {
      if (format != TEXT && !format.hasPictures() && format != XLSX) {
        printed.add(format);
      }
    }
    return List.copyOf(printed);
  }

  /** The word that a user types. */
  public String word() {
    return word;
  }

  /** The end of a file's name, with its point. */
  public String ending() {
    return ending;
  }

  /** What is said beside standard output where it shows this format. */
  public Unsaid unsaid() {
    return unsaid;
  }

  /** Whether it is a picture, of which there is one a group. */
  public boolean isPicture() {
    return this == SVG || this == PNG;
  }

  /** Whether there is a picture in it. */
  public boolean hasPictures() {
    return isPicture() || this == HTML || this == PPTX;
  }

  /** The endings that a file's name may have, in a row. */
  public static String endings() {
    List<String> endings = new ArrayList<>();
    for (Format format : values()) {
      endings.add(format.ending);
    }
    return String.join(" ", endings);
  }

  /** The format that a file's name asks for. */
  public static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (lower.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
