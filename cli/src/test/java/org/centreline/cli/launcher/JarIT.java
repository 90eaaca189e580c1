package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The one jar, as it is shipped. */
class JarIT {
  /** Both what we wrote and what the build made of it passes the Java machine's verifier. */
  @Test
  void everyClassOfOursCanBeLinked() throws Exception {
    URL[] jar = {Installation.BUILT_JAR.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
      for (ZipEntry entry : ours()) {
        String name = entry.getName().replaceFirst("[.]class$", "").replace('/', '.');
        assertEquals(loader, Class.forName(name, true, loader).getClassLoader());
      }
    }
  }

  @Test
  void noLambdaIsLeftForTheFirstRun() throws Exception {
    try (JarFile jar = new JarFile(Installation.BUILT_JAR.toFile())) {
      for (ZipEntry entry : ours()) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        String constants = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(!constants.contains("metafactory"), entry.getName());
        assertTrue(!constants.contains("makeConcatWithConstants"), entry.getName());
      }
    }
  }

  @Test
  void carriesTheLicencesAndNoLeftovers() throws Exception {
    List<String> names = names();
    assertTrue(names.contains("META-INF/LICENSE"));
    assertTrue(names.contains("META-INF/NOTICE"));
    assertTrue(names.contains("org/centreline/plot/font/LICENSE"));
    assertEquals(
        List.of(),
        names.stream()
            .filter(
                name -> name.matches(".*module-info.class|META-INF/(maven|versions)/.*|.*[.]SF"))
            .toList());
  }

  /** The list of parts lies in the jar, and names every library whose licence lies there. */
  @Test
  void carriesTheListOfItsParts() throws Exception {
    try (JarFile jar = new JarFile(Installation.BUILT_JAR.toFile())) {
      ZipEntry list = jar.getEntry("META-INF/sbom/centreline.cdx.json");
      JsonNode parts = new ObjectMapper().readTree(jar.getInputStream(list));
      assertEquals("CycloneDX", parts.path("bomFormat").asText());
      assertEquals(
          System.getProperty("project.version"), parts.at("/metadata/component/version").asText());
      List<String> names =
          StreamSupport.stream(parts.path("components").spliterator(), false)
              .map(part -> part.path("name").asText())
              .sorted()
              .toList();
      assertEquals(
          List.of(
              "commons-codec",
              "commons-csv",
              "commons-io",
              "commons-math3",
              "jackson-core",
              "openpdf-fonts-extra",
              "picocli",
              "xchart"),
          names);
    }
  }

  private static List<ZipEntry> ours() throws IOException {
    try (JarFile jar = new JarFile(Installation.BUILT_JAR.toFile())) {
      return jar.stream()
          .filter(entry -> entry.getName().matches("(org/centreline|picocli)/.*[.]class"))
          .filter(entry -> !entry.getName().endsWith("package-info.class"))
          .map(ZipEntry.class::cast)
          .toList();
    }
  }

  private static List<String> names() throws IOException {
    try (JarFile jar = new JarFile(Installation.BUILT_JAR.toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }
}
