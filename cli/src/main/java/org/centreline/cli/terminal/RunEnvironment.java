package org.centreline.cli.terminal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a run.
 *
 * @param folder where relative paths begin
 * @param environment the environment variables
 * @param outScreen the character set of the screen behind standard output; empty where it is piped
 * @param errScreen the same for standard error
 */
public record RunEnvironment(
    Path folder,
    Map<String, String> environment,
    Optional<Charset> outScreen,
    Optional<Charset> errScreen) {

  public RunEnvironment {
    environment = Map.copyOf(environment);
  }

  /** Nothing set, both streams piped, in a folder. */
  public static RunEnvironment piped(Path folder) {
    return new RunEnvironment(folder, Map.of(), Optional.empty(), Optional.empty());
  }

  /** The path typed; empty where the system has no such paths. */
  public Optional<Path> path(String typed) {
    try {
      return Optional.of(folder.resolve(typed));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether a variable is set to anything but an empty text. */
  public boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  /** Whether results go to a screen that shows colours and does not ask for none. */
  public boolean isColourful() {
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return outScreen.isPresent() && !dumb && !isSet("NO_COLOR");
  }

  /** The character set of results: the screen's, else UTF-8. */
  public Charset outCharset() {
    return outScreen.orElse(StandardCharsets.UTF_8);
  }

  /** The character set of messages: the screen's, else UTF-8. */
  public Charset errCharset() {
    return errScreen.orElse(StandardCharsets.UTF_8);
  }
}
