package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a result is written as. */
public enum Format {
  SVG("svg", ".svg"),
  PNG("png", ".png"),
  HTML("html", ".html"),
  JSON("json", ".json"),
  CSV("csv", ".csv"),
  MARKDOWN("markdown", ".md"),
  TEXT("text", ".txt");

  /** Those that standard output takes. */
  public static final List<Format> PRINTED = List.of(TEXT, JSON, CSV, MARKDOWN);

  private final String word;
  private final String ending;

  Format(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  /** The word that a user types. */
  public String word() {
    return word;
  }

  /** The end of a file's name, with its point. */
  public String ending() {
    return ending;
  }

  /** Whether it is a picture, of which there is one a group. */
  public boolean isPicture() {
    return this == SVG || this == PNG;
  }

  /** Whether there is a picture in it. */
  public boolean hasPictures() {
    return isPicture() || this == HTML;
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
