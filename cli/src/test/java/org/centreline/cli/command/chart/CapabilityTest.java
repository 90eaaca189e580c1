package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Random;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measurements beside a specification, from a file to a sentence. */
class CapabilityTest extends InFolder {

  private static final String FRIDGE = "chart fridge.csv --value celsius --rules three-sigma";

  @BeforeEach
  void file() throws IOException {
    Random random = new Random(8);
    StringBuilder text = new StringBuilder("day,celsius,doses,spoilt\n");
    for (int i = 0; i < 60; i++) {
      text.append(LocalDate.of(2024, 1, 1).plusDays(i)).append(',');
      text.append(Math.round(10 * (5 + 1.2 * random.nextGaussian())) / 10.0);
      text.append(",40,").append(random.nextInt(4)).append('\n');
    }
    write("fridge.csv", text.toString());
  }

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  @Test
  void whatWasSeenComesFirstInEveryFormat() throws IOException {
    String asked = FRIDGE + " --spec-lower 2 --spec-upper 8 --unit °C";
    Run run = run(asked + " -o a.html -o a.md -o a.json");
    assertEquals(0, run.code(), run.err());
    String text = run.out().replaceAll("\\s+", " ");
    String seen = "Specification 2 °C to 8 °C: ";
    assertTrue(text.contains(seen), text);
    assertTrue(text.indexOf(seen) < text.indexOf("Capability (sigma"), text);
    assertTrue(text.contains(" Cpk ") && text.contains("Performance (sigma"), text);
    for (String file : new String[] {"a.html", "a.md"}) {
      String other = Files.readString(folder.resolve(file));
      assertTrue(other.contains("Specification 2") && other.contains("Cpk"), file);
    }
    JsonNode chart = new ObjectMapper().readTree(folder.resolve("a.json").toFile()).at("/charts/0");
    JsonNode found = chart.get("capability");
    assertEquals(60, found.get("values").asInt());
    int beyond = 0;
    for (JsonNode point : chart.get("points")) {
      double value = point.get("value").asDouble();
      beyond += value < 2 || value > 8 ? 1 : 0;
    }
    assertEquals(beyond, found.get("below").asInt() + found.get("above").asInt());
    assertEquals("Cp", found.at("/indices/0/name").asText());
    double sigma = found.get("sigmaWithin").asDouble();
    assertEquals(1 / sigma, found.at("/indices/0/value").asDouble(), 1e-12);
  }

  @Test
  void thereIsNoneWhereNothingIsSpecified() throws IOException {
    JsonNode chart =
        new ObjectMapper().readTree(run(FRIDGE + " --format json").out()).at("/charts/0");
    assertTrue(!chart.has("capability"));
  }

  @ParameterizedTest
  @CsvSource({
    "--value celsius --spec-lower 8 --spec-upper 2, must be below",
    "--value celsius --every week --combine mean --spec-upper 8, no single measurement",
    "--value spoilt --denominator doses --spec-upper 0.1, single measurements",
    "--value spoilt --type c --spec-upper 3, single measurements",
    "--value celsius --spec-upper high, expected a number"
  })
  void whatIsNoMeasurementIsRefused(String options, String said) {
    Run run = run("chart fridge.csv " + options);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(said), run.err());
  }
}
