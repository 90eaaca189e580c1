package org.centreline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON that was read, each part with its line.
 *
 * @param line on which it begins, from 1
 * @param kind what it is
 * @param text of a text, a number as written, or true or false; empty otherwise
 * @param entries of an object
 * @param items of an array
 */
public record JsonTree(
    int line, Kind kind, String text, Map<String, JsonTree> entries, List<JsonTree> items) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** What a part of JSON is. */
  public enum Kind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /** What was read, or on which line it is no JSON. */
  public record Read(Optional<JsonTree> tree, int badLine) {}

  public JsonTree {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    items = List.copyOf(items);
  }

  /** Reads the whole; what follows it is refused. */
  public static Read of(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(new ByteArrayInputStream(bytes))) {
      if (parser.nextToken() == null) {
        return new Read(Optional.empty(), 1);
      }
      JsonTree tree = value(parser);
      return parser.nextToken() == null
          ? new Read(Optional.of(tree), 0)
          : new Read(Optional.empty(), line(parser));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      return new Read(Optional.empty(), Math.max(1, line));
    } catch (IOException e) {
      return new Read(Optional.empty(), 1);
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static JsonTree value(JsonParser parser) throws IOException {
    int line = line(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonTree(line, Kind.OBJECT, "", entries(parser), List.of());
      case START_ARRAY -> new JsonTree(line, Kind.ARRAY, "", Map.of(), items(parser));
      case VALUE_STRING -> leaf(line, Kind.TEXT, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(line, Kind.NUMBER, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> leaf(line, Kind.TRUTH, parser.getText());
      default -> leaf(line, Kind.NOTHING, "");
    };
  }

  private static JsonTree leaf(int line, Kind kind, String text) {
    return new JsonTree(line, kind, text, Map.of(), List.of());
  }

  private static Map<String, JsonTree> entries(JsonParser parser) throws IOException {
    Map<String, JsonTree> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      entries.put(name, value(parser));
    }
    return entries;
  }

  private static List<JsonTree> items(JsonParser parser) throws IOException {
    List<JsonTree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  /** What stands under a name of an object; empty where there is no such name. */
  public Optional<JsonTree> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The text of a text; empty for anything else. */
  public Optional<String> asText() {
    return Optional.of(text).filter(words -> kind == Kind.TEXT);
  }

  /** As a message shows it. */
  public String shown() {
    return switch (kind) {
      case OBJECT -> "{…}";
      case ARRAY -> "[…]";
      case NOTHING -> "null";
      default -> text;
    };
  }
}
