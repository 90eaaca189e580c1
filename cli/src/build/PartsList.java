import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the list of what is in the jar as CycloneDX 1.6, the same bytes each time. */
public final class PartsList {

  /** A library without a line here stops the build: look at its licence first. */
  private static final Map<String, String> LICENCES =
      Map.of(
          "info.picocli:picocli", "Apache-2.0",
          "org.apache.commons:commons-csv", "Apache-2.0",
          "commons-io:commons-io", "Apache-2.0",
          "commons-codec:commons-codec", "Apache-2.0",
          "org.apache.commons:commons-math3", "Apache-2.0",
          "org.knowm.xchart:xchart", "Apache-2.0",
          "com.fasterxml.jackson.core:jackson-core", "Apache-2.0",
          "com.github.librepdf:openpdf-fonts-extra", "OFL-1.1");

  private static final String FONTS = "com/github/librepdf/openpdf-fonts-extra/";

  private PartsList() {}

  /** VERSION PARTS FONTS-VERSION REPOSITORY OUTPUT. */
  public static void main(String[] args) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      String[] words = line.strip().replaceAll("\\e\\[[0-9;]*m", "").split(" ")[0].split(":", 6);
      if (words.length == 6) {
        // Compiled here from its sources.
        boolean sources = words[1].equals("picocli");
        String file = sources ? words[5].replaceAll("\\.jar$", "-sources.jar") : words[5];
        String more = sources ? "?classifier=sources" : "";
        parts.put(words[0] + ":" + words[1], part(words[0], words[1], words[3], more, file));
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalStateException("no parts in " + args[1]);
    }
    String jar = args[3] + "/" + FONTS + args[2] + "/openpdf-fonts-extra-" + args[2] + ".jar";
    parts.put("fonts", part("com.github.librepdf", "openpdf-fonts-extra", args[2], "", jar));
    Path out = Path.of(args[4]);
    Files.createDirectories(out.getParent());
    Files.writeString(out, whole(args[0], List.copyOf(parts.values())));
  }

  private static String whole(String version, List<String> parts) {
    String own = "pkg:maven/org.centreline/centreline-cli@" + version;
    return """
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.6",
          "version": 1,
          "metadata": {
            "component": {
              "type": "application",
              "bom-ref": "%s",
              "group": "org.centreline",
              "name": "centreline",
              "version": "%s",
              "licenses": [{"license": {"id": "Apache-2.0"}}],
              "purl": "%s"
            }
          },
          "components": [
        %s
          ]
        }
        """
        .formatted(own, version, own, String.join(",\n", parts));
  }

  private static String part(String group, String name, String version, String more, String file)
      throws IOException {
    String licence = LICENCES.get(group + ":" + name);
    if (licence == null) {
      throw new IllegalStateException("no licence is known of " + group + ":" + name);
    }
    String purl = "pkg:maven/" + group + "/" + name + "@" + version + more;
    return """
            {
              "type": "library",
              "bom-ref": "%s",
              "group": "%s",
              "name": "%s",
              "version": "%s",
              "hashes": [{"alg": "SHA-256", "content": "%s"}],
              "licenses": [{"license": {"id": "%s"}}],
              "purl": "%s"
            }"""
        .formatted(purl, group, name, version, sha256(Path.of(file)), licence, purl);
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
