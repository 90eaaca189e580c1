package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.centreline.project.found.Figure;
import org.centreline.project.found.Spot;

/** A sum of rows, and all figures of a pack that are this sum. */
final class RowSum {

  private final int number;
  private final int[] parts;
  private final List<Figure> figures = new ArrayList<>();
  private final Set<Spot> hidden;
  private boolean told;
  private boolean keptAsSmall;
  private boolean keptAsFew;

  /**
   * A sum.
   *
   * @param number the sums of a table are numbered as they come
   * @param parts the rows, told apart as far as figures tell them apart, in order
   * @param hidden what is hidden in the pack; added to
   */
  RowSum(int number, int[] parts, Set<Spot> hidden) {
    this.number = number;
    this.parts = parts;
    this.hidden = hidden;
  }

  void add(Figure figure) {
    figures.add(figure);
  }

  int number() {
    return number;
  }

  int[] parts() {
    return parts;
  }

  List<Figure> figures() {
    return figures;
  }

  boolean isSmall() {
    return keptAsSmall || figures.stream().anyMatch(Figure::isSmall);
  }

  /** Whether it counts few, and is not only kept as such a number is. */
  boolean isFew() {
    return keptAsFew
        || figures.stream().anyMatch(one -> one.isSmall() && Double.isNaN(one.shown()));
  }

  /** That it is a part of one that is small: how many parts there are would tell of that one. */
  void keepAsPartOf(RowSum small) {
    keptAsSmall = true;
    keptAsFew |= small.isFew();
  }

  /** That a pack before showed it: to hide it now would hide nothing. */
  void tell() {
    told = true;
  }

  /** Whether it is shown anywhere, or was so before. */
  boolean isOpen() {
    return told && !isSmall() || !isHidden();
  }

  /** Whether it is shown nowhere now. */
  boolean isHidden() {
    return figures.stream().allMatch(figure -> hidden.contains(figure.spot()));
  }

  /** Whether it counts people. */
  boolean isCount() {
    return figures.stream().noneMatch(one -> one.kind() == Figure.Kind.VALUE);
  }

  boolean isMask() {
    return !told && isOpen() && figures.stream().allMatch(Figure::isMask);
  }

  double shown() {
    return figures.stream().mapToDouble(Figure::shown).min().orElse(Double.NaN);
  }

  /** The number itself; for sums with others it is hidden with alone. */
  double count() {
    return figures.stream().mapToDouble(one -> one.real().count()).min().orElse(Double.NaN);
  }

  /** The others of shares; infinite where it is no share. */
  double rest() {
    return figures.stream()
        .mapToDouble(one -> one.real().rest())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  void hide() {
    figures.forEach(figure -> hidden.add(figure.spot()));
  }

  boolean has(int part) {
    return Arrays.binarySearch(parts, part) >= 0;
  }

  boolean holds(RowSum other) {
    return Arrays.stream(other.parts).allMatch(this::has);
  }

  boolean touches(RowSum other) {
    return parts.length > other.parts.length
        ? other.touches(this)
        : Arrays.stream(parts).anyMatch(other::has);
  }
}
