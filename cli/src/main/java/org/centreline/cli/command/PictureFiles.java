package org.centreline.cli.command;

/** How many files one name of a picture stands for. */
public enum PictureFiles {
  /** One that shows all. */
  ONE,
  /** One a group, {@code NAME-GROUP.svg}. */
  ONE_A_GROUP,
  /** One while it holds all, else one a page, {@code NAME-PAGE.svg}. */
  PAGES
}
