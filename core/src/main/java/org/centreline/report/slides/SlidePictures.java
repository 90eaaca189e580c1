package org.centreline.report.slides;

import java.util.List;
import org.centreline.report.office.Relation;

/**
 * What the pictures of a slide are called in it: behind its layout and its notes each has two
 * relations, to its PNG and to its SVG.
 *
 * @param files their names without ending
 */
record SlidePictures(List<String> files) {

  private static final int BEFORE = 2;

  String png(String file) {
    return Relation.id(BEFORE + 2 * place(file));
  }

  String svg(String file) {
    return Relation.id(BEFORE + 2 * place(file) + 1);
  }

  private int place(String file) {
    int place = files.indexOf(file);
    if (place < 0) {
      throw new IllegalArgumentException("no picture " + file);
    }
    return place;
  }
}
