package org.centreline.cli.command.project;

import java.util.Optional;
import org.centreline.cli.terminal.Messages;
import org.centreline.cli.terminal.Terminal;

/** How far the making of a pack has come, on one line of a screen; nothing where no screen is. */
final class PackProgress {

  private final Optional<Messages> screen;
  private String what = "";
  private int all;
  private int done;

  private PackProgress(Optional<Messages> screen) {
    this.screen = screen;
  }

  /** On standard error, where that is a screen. */
  static PackProgress on(Terminal terminal) {
    return new PackProgress(terminal.setting().errScreen().map(set -> new Messages(terminal)));
  }

  /** Nowhere. */
  static PackProgress none() {
    return new PackProgress(Optional.empty());
  }

  /** Begins to count. */
  synchronized void begin(String counted, int number) {
    what = counted;
    all = number;
    done = 0;
  }

  /** One more has been begun; several may be at once. */
  synchronized void step() {
    done++;
    screen.ifPresent(messages -> messages.sayOver(what + " " + done + " of " + all));
  }

  /** Leaves the line as empty as it was. */
  synchronized void end() {
    String blank = " ".repeat((what + " " + all + " of " + all).length());
    screen.ifPresent(
        messages -> {
          messages.sayOver(blank);
          messages.sayOver("");
        });
  }
}
