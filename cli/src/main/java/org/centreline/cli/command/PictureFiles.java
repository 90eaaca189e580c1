package org.centreline.cli.command;

import java.util.List;

/** How many files one name of a picture stands for. */
public enum PictureFiles {
  /** One that shows all. */
  ONE,
  /** One a group, {@code NAME-GROUP.svg}. */
  ONE_A_GROUP,
  /** One while it holds all, else one a page, {@code NAME-PAGE.svg}. */
  PAGES;

  /** One a group where columns tell groups apart. */
  public static PictureFiles by(List<String> columns) {
    return columns.isEmpty() ? ONE : ONE_A_GROUP;
  }
}
