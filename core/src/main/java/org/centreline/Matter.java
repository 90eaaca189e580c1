package org.centreline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * What can be asked for, as the core's messages name it.
 *
 * <p>The core knows no options. It says plainly what it means ("chart type"); a program in which
 * people ask in its own words puts a file {@value #NAMES} on the class path, with a line {@code
 * MATTER=NAME} for each matter, and every message of the core names them so.
 */
public enum Matter {
  AS_OF("as-of day"),
  BASELINE("baseline"),
  BETTER("better direction"),
  BY("grouping column"),
  CATEGORY("category column"),
  CENTRE("centre"),
  CHANGE("change"),
  COMBINE("combining"),
  CONTROL("control"),
  COUNT("count column"),
  DATE("date column"),
  DATE_FORMAT("date format"),
  DECIMAL_COMMA("decimal comma"),
  DECIMAL_POINT("decimal point"),
  DELIMITER("delimiter"),
  DENOMINATOR("denominator column"),
  DESIGN("design"),
  DISCLOSE("disclosure"),
  DOMAIN("domain column"),
  DURATIONS("lengths of time"),
  ENCODING("encoding"),
  EVERY("period"),
  EXCLUDE("exclusion"),
  EXPECTED("expected column"),
  FORMAT("output format"),
  FROM("beginning"),
  FUNNEL("funnel"),
  HORIZON("horizon"),
  LAG("lag"),
  LAMBDA("lambda"),
  LIMITS_WITHIN("limits within"),
  MEAN("mean"),
  METHOD("method"),
  MULTIPLY("multiplier"),
  NEGATIVE_LIMITS("negative limits"),
  NOTE("note"),
  OBSERVED("observed column"),
  ODDS_RATIO("odds ratio"),
  ODDS_RATIO_DOWN("odds ratio downwards"),
  ORDER("order column"),
  PERCENT("percent"),
  PERSON("person column"),
  PHASE("phase"),
  PHASE_IN("phase-in"),
  RECALIBRATE("recalibration"),
  RISK("risk column"),
  RULES("rule set"),
  SCREEN_MOVING_RANGES("screening of moving ranges"),
  SD("standard deviation"),
  SEASON("season"),
  SHAPE("shape"),
  SHEET("sheet"),
  SIGMA("sigma"),
  SINCE("earlier pack"),
  SKIP("skipped lines"),
  SPEC_LOWER("lower specification limit"),
  SPEC_UPPER("upper specification limit"),
  TARGET("target"),
  TARGET_COLUMN("target column"),
  TIME("time column"),
  TYPE("chart type"),
  UNTIL("end of the baseline"),
  VALUE("value column"),
  WHERE("row filter"),
  WIDE("wide form");

  /** Where a program's own names stand. */
  static final String NAMES = "/centreline-matters.txt";

  private final String plain;

  Matter(String plain) {
    this.plain = plain;
  }

  /** The name in plain words. */
  String plain() {
    return plain;
  }

  /** The name by which people ask for it, so that a message may be put together with it. */
  @Override
  public String toString() {
    return Named.NAMES.getOrDefault(this, plain);
  }

  /** Read when the first message is written, so that a run without one pays nothing. */
  private static final class Named {

    private static final Map<Matter, String> NAMES = read();

    private static Map<Matter, String> read() {
      Map<Matter, String> names = new EnumMap<>(Matter.class);
      try (InputStream file = Matter.class.getResourceAsStream(Matter.NAMES)) {
        if (file != null) {
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .forEach(line -> add(line, names));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return names;
    }

    private static void add(String line, Map<Matter, String> names) {
      int cut = line.indexOf('=');
      names.put(valueOf(line.substring(0, cut)), line.substring(cut + 1));
    }
  }
}
