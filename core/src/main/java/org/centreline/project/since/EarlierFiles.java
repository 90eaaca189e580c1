package org.centreline.project.since;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of an earlier pack that tell what was in it, as they lie there.
 *
 * @param folder the pack, for messages
 * @param files what is in each that is there, by its name
 * @param changed the names of those that are not as the pack was written
 * @param origin who chose the pack
 */
public record EarlierFiles(
    String folder, Map<String, byte[]> files, Set<String> changed, Origin origin) {

  /** The numbers of each chart. */
  public static final String SUMMARY = "summary.json";

  /** Every point. */
  public static final String POINTS = "points.csv";

  /** What a pack was compared with itself, so that it can be made again. */
  public static final String SINCE_SUMMARY = "since-summary.json";

  public static final String SINCE_POINTS = "since-points.csv";

  /** Who chose the pack. */
  public enum Origin {
    /** It lies where the new one will. */
    REPLACED,
    /** It was named. */
    NAMED
  }

  public EarlierFiles {
    files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    changed = Set.copyOf(changed);
  }

  /** All names that are looked for. */
  public static java.util.List<String> names() {
    return java.util.List.of(SUMMARY, POINTS, SINCE_SUMMARY, SINCE_POINTS);
  }

  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  String shown(String name) {
    return folder.endsWith("/") ? folder + name : folder + "/" + name;
  }
}
