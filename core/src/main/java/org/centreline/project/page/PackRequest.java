package org.centreline.project.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.plot.compare.SizeScale;
import org.centreline.project.Disclosure;
import org.centreline.project.since.Edition;
import org.centreline.report.ByteOrderMark;

/**
 * What is asked of a pack.
 *
 * @param asOf the last day that is looked at; all days where empty
 * @param only the one measure that is wanted; all where empty
 * @param disclosure what is done to small numbers
 * @param files how pictures and files are written
 */
public record PackRequest(
    Optional<LocalDate> asOf, Optional<String> only, Disclosure disclosure, Files files) {

  /** Which pictures lie beside the pages. */
  public enum Pictures {
    SVG,
    SVG_AND_PNG
  }

  /** Whether there are slides. */
  public enum Slides {
    NONE,
    PPTX
  }

  /**
   * How pictures and files are written.
   *
   * @param pictures which pictures lie beside the pages
   * @param slides whether there are slides
   * @param sizes how funnels spread the sizes of sites
   * @param mark whether CSV files begin with a mark
   */
  public record Files(Pictures pictures, Slides slides, SizeScale sizes, ByteOrderMark mark) {

    /** Sizes as they are, CSV with its mark where Excel needs it. */
    public static Files of(Pictures pictures) {
      return new Files(pictures, Slides.NONE, SizeScale.LINEAR, ByteOrderMark.WHERE_NEEDED);
    }
  }

  /** All of a project, as it is. */
  public static PackRequest whole() {
    return new PackRequest(
        Optional.empty(), Optional.empty(), Disclosure.NONE, Files.of(Pictures.SVG));
  }

  /** Whether there are slides beside the pages. */
  boolean hasSlides() {
    return files.slides() == Slides.PPTX;
  }

  /** Whether checksums, row counts and cells of the input may be shown. */
  boolean showsInput() {
    return disclosure == Disclosure.NONE;
  }

  /** The same, as far as two packs can be compared only where it is the same. */
  Edition.Asked asked() {
    return new Edition.Asked(asOf.map(LocalDate::toString), only, disclosure.word());
  }

  /** The options that shape the pages, as typed. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    asOf.ifPresent(day -> options.add("--as-of=" + day));
    only.ifPresent(id -> options.add("--only=" + id));
    if (disclosure != Disclosure.NONE) {
      options.add("--disclose=" + disclosure.word());
    }
    if (files.sizes() != SizeScale.LINEAR) {
      options.add("--size-scale=" + files.sizes().word());
    }
    return options;
  }
}
