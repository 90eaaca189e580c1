package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One list of versions, with a reason each. */
class DependenciesTest {

  private static final Pattern PROPERTY = Pattern.compile("<([\\w-]+\\.version)>([^<$]+)</");
  private static final Pattern PLUGIN =
      Pattern.compile(
          "<artifactId>([\\w-]+-plugin|[\\w-]+-maven)</artifactId>\\s*<version>([^<$]+)</");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^ |]+) \\| [^|]{5,}");

  private static String text(String file) throws IOException {
    return Files.readString(Doc.PROJECT.resolve(file));
  }

  private static Map<String, String> found(Pattern pattern, String text) {
    Map<String, String> found = new TreeMap<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found;
  }

  @Test
  void everyVersionHasItsReason() throws IOException {
    Map<String, String> versions = found(PROPERTY, text("pom.xml"));
    versions.putAll(found(PLUGIN, text("pom.xml")));
    assertTrue(versions.size() > 25, versions::toString);
    assertEquals(versions, found(ROW, text("docs/dependencies.md")));
  }

  @Test
  void versionsStandInOnePlace() throws IOException {
    for (String module : List.of("core/pom.xml", "cli/pom.xml")) {
      String below = text(module).replaceFirst("(?s)<parent>.*?</parent>", "");
      assertEquals(Map.of(), found(Pattern.compile("<(version)>([^<$]+)</"), below), module);
    }
  }
}
