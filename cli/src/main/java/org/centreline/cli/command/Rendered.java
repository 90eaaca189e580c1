package org.centreline.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.terminal.Setting;
import org.centreline.report.Terminal;

/** What a verb found, in every format; nothing here reads, writes or prints. */
public interface Rendered {

  /** What was asked for. */
  ResultOptions results();

  /** The name of each picture, in order; one without a name where a single picture shows all. */
  List<String> groups();

  /**
   * What a file holds.
   *
   * @param group which picture where it is one, from 0
   */
  byte[] bytes(Format format, int group);

  /** The text for a screen, without the notices where they are not wanted. */
  String spoken(Terminal screen);

  /** What standard output shows: what people read in the letters and colours of their screen. */
  default byte[] printed(Setting setting) {
    Format format = results().printed();
    return format == Format.TEXT
        ? ScreenText.of(results(), setting, this::spoken)
        : bytes(format, 0);
  }

  /** Text as it stands in a file. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
