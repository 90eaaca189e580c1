package org.centreline.cli.jdbc;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;

/**
 * Where drivers lie. They are loaded apart from this program, and only the one whose database is
 * asked.
 *
 * @param folders in the order in which they are looked through
 */
record DriverFolders(List<Path> folders) {

  /** A folder of the user's choice. */
  private static final String VARIABLE = "CENTRELINE_JDBC";

  /** Where the launcher lies, which it tells. */
  private static final String HOME = "centreline.home";

  /** Those that the surroundings name. */
  static DriverFolders of(Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    add(folders, environment.getOrDefault(VARIABLE, ""), "");
    add(folders, System.getProperty(HOME, ""), "jdbc");
    String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String settings = config.isEmpty() ? environment.getOrDefault("APPDATA", "") : config;
    if (!settings.isEmpty()) {
      add(folders, settings, "centreline/jdbc");
    } else {
      add(folders, home, ".config/centreline/jdbc");
    }
    return new DriverFolders(folders);
  }

  private static void add(List<Path> folders, String base, String below) {
    if (!base.isEmpty()) {
      folders.add(Path.of(base).resolve(below));
    }
  }

  /**
   * The driver of an engine.
   *
   * @throws Refusal with what to fetch, where there is none
   */
  Driver driver(Engine engine) {
    URL[] jars = jars().toArray(URL[]::new);
    // Closed with the process: a driver loads classes as long as it works.
    ClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
    try {
      Class<?> found = Class.forName(engine.driver(), true, loader);
      return (Driver) found.getDeclaredConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      throw refusal(
          "there is no driver for "
              + engine.word()
              + ": put the jar of "
              + engine.artifact()
              + " (Maven Central) into "
              + places());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw refusal(
          "the driver for "
              + engine.word()
              + " can't be started ("
              + e.getClass().getSimpleName()
              + "); try "
              + engine.artifact());
    }
  }

  private String places() {
    List<String> shown = folders.stream().map(Path::toString).toList();
    String those = shown.isEmpty() ? "a folder" : String.join(" or ", shown);
    return those + ", or name a folder of drivers in " + VARIABLE;
  }

  private List<URL> jars() {
    List<URL> jars = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        // Named without links, which others could turn elsewhere.
        try (Stream<Path> files = Files.list(folder.toRealPath())) {
          List<Path> found =
              files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
          if (!found.isEmpty()) {
            trusted(new TrustedPath(folder).fault());
            trusted(new TrustedPath(folder).faultAround());
          }
          for (Path file : found) {
            trusted(new TrustedPath(file).fault());
            jars.add(file.toUri().toURL());
          }
        } catch (MalformedURLException e) {
          throw new IllegalStateException(folder.toString(), e);
        } catch (IOException e) {
          throw refusal("the folder of drivers " + folder + " can't be read");
        }
      }
    }
    return jars;
  }

  private static void trusted(Optional<String> fault) {
    if (fault.isPresent()) {
      throw refusal(fault.get());
    }
  }

  private static Refusal refusal(String reason) {
    return new Refusal(ExitCode.NO_FILE, List.of(reason));
  }
}
