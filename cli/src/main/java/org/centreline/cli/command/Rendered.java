package org.centreline.cli.command;

import java.util.List;
import org.centreline.cli.Setting;
import org.centreline.cli.option.Format;

/** What a verb found, in every format; nothing here reads, writes or prints. */
interface Rendered {

  /** The name of each picture, in order; one without a name where a single picture shows all. */
  List<String> groups();

  /**
   * What a file holds.
   *
   * @param group which picture where it is one, from 0
   */
  byte[] bytes(Format format, int group);

  /** What standard output shows. */
  byte[] printed(Setting setting);
}
