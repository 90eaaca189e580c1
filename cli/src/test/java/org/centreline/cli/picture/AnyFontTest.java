package org.centreline.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a real browser no text of any kind of picture touches another or leaves the picture, whether
 * the machine has the font of the pictures or DejaVu alone, which is a sixth wider.
 */
class AnyFontTest {

  private static final Path DEJAVU = Path.of("/usr/share/fonts/truetype/dejavu");
  private static final Path OWN = Path.of("/usr/share/fonts/truetype/liberation");
  private static final long SECONDS = 120;

  @TempDir static Path folder;
  private static List<Path> pictures;

  @BeforeAll
  static void draw() throws IOException {
    pictures = new Gallery(folder).drawn();
  }

  @Test
  void noTextTouchesAnotherInTheOwnFont() throws Exception {
    assumeTrue(Files.isDirectory(OWN), "no Liberation Sans here");
    assertEquals("letters of the own width", seen("", "own.html"));
  }

  @Test
  void noTextTouchesAnotherWithDejaVuAlone() throws Exception {
    String fonts = dejaVuAlone();
    assertEquals("letters of another width", seen(fonts, "other.html"));
    String unbounded = seen(fonts, "unbounded.html");
    assertTrue(unbounded.contains("touches"), "this test would not see a collision: " + unbounded);
  }

  @Test
  void aPageBringsItsLettersAlong() throws Exception {
    Run.in(folder, "chart", "waits.csv", "--value", "days", "-q", "-o", "page.html");
    String page = Files.readString(folder.resolve("page.html"));
    assertTrue(page.contains("font-src data:"), "the policy of the page");
    int policy = page.indexOf("<meta http-equiv");
    Files.writeString(
        folder.resolve("carried.html"),
        page.substring(0, policy)
            + page.substring(page.indexOf("/>", policy) + 2).replace("</body>", script("</body>")));
    assertEquals("letters of the own width", found(dejaVuAlone(), "carried.html"));
  }

  /** A machine with DejaVu, without its condensed face, and nothing else. */
  private static String dejaVuAlone() throws IOException {
    assumeTrue(Files.isDirectory(DEJAVU), "no DejaVu here");
    Path fonts = folder.resolve("fonts.conf");
    Files.writeString(
        fonts,
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <dir>%s</dir>
          <cachedir>%s</cachedir>
          <selectfont><rejectfont><pattern><patelt name="family">
            <string>DejaVu Sans Condensed</string></patelt></pattern></rejectfont></selectfont>
          <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
        </fontconfig>
        """
            .formatted(DEJAVU, folder.resolve("cache")));
    return fonts.toString();
  }

  /** Points are read by pointing at them: all of those drawn say something. */
  @Test
  void everyPointSaysSomething() throws Exception {
    for (Path picture : pictures.subList(0, pictures.size() - 1)) {
      String svg = Files.readString(picture);
      assertTrue(svg.split("<title>[^<]*[0-9][^<]*</title></", -1).length > 5, picture.toString());
      assertFalse(svg.contains("<title></title>"), picture.toString());
    }
  }

  /** What a browser finds: which letters it has, and each text that has no room. */
  private static String seen(String fonts, String name) throws Exception {
    Path page = folder.resolve(name);
    String all = page();
    boolean bounded = !name.startsWith("unbounded");
    Files.writeString(page, bounded ? all : all.replace("textLength=", "data-length="));
    return found(fonts, name);
  }

  /** What the script of a page writes into it. */
  private static String found(String fonts, String name) throws Exception {
    Path page = folder.resolve(name);
    ProcessBuilder builder =
        new ProcessBuilder(
            browser().toString(),
            "--no-sandbox",
            "--headless",
            "--disable-gpu",
            "--virtual-time-budget=5000",
            "--user-data-dir=" + folder.resolve("profile-" + name),
            "--dump-dom",
            page.toUri().toString());
    if (!fonts.isEmpty()) {
      builder.environment().put("FONTCONFIG_FILE", fonts);
    }
    File dom = folder.resolve(name + ".dom").toFile();
    Process process =
        builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(dom).start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, "the browser did not end");
    String text = Files.readString(dom.toPath(), StandardCharsets.UTF_8);
    String begin = "<pre id=\"found\">";
    int start = text.indexOf(begin) + begin.length();
    return text.substring(start, text.indexOf("</pre>", start)).strip();
  }

  private static Path browser() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () -> {
              assumeTrue(false, "no Chromium here");
              return Path.of("");
            });
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><body>");
    for (Path picture : pictures) {
      page.append(Files.readString(picture));
    }
    return page.append(script("</body>")).toString();
  }

  private static String script(String after) throws IOException {
    try (InputStream in = AnyFontTest.class.getResourceAsStream("room.js")) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return "<pre id=\"found\">nothing</pre><script>" + script + "</script>" + after;
    }
  }
}
