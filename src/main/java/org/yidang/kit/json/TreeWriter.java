package org.yidang.kit.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a tree as one line of JSON that survives every way it may be carried.
final class TreeWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private TreeWriter() {}

  static String write(@Nullable Object tree) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      value(json, tree, 1);
    }
    return carriable(out.toString());
  }

  private static void value(JsonGenerator json, @Nullable Object value, int depth) {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> map -> object(json, map, depth);
      case List<?> list -> list(json, list, depth);
      case String text -> json.writeString(text);
      case BigDecimal number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
  }

  private static void object(JsonGenerator json, Map<?, ?> map, int depth) {
    notTooDeep(depth);
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw new IllegalArgumentException("a name is no string");
      }
      if (name.codePoints().anyMatch(TreeWriter::isHalfPair)) {
        throw new IllegalArgumentException("a name holds half a character");
      }
      json.writeName(name);
      value(json, entry.getValue(), depth + 1);
    }
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, List<?> list, int depth) {
    notTooDeep(depth);
    json.writeStartArray();
    for (Object item : list) {
      value(json, item, depth + 1);
    }
    json.writeEndArray();
  }

  private static void notTooDeep(int depth) {
    if (depth > JsonLimits.DEPTH) {
      throw new IllegalArgumentException("deeper than " + JsonLimits.DEPTH);
    }
  }

  /// Half a pair cannot be written as UTF-8, and some readers of lines break at U+0085, U+2028
  /// and
  /// U+2029: all of these stand in strings only, where JSON can spell them out.
  private static String carriable(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int at = 0; at < json.length(); ) {
      int point = json.codePointAt(at);
      at += Character.charCount(point);
      if (isHalfPair(point) || breaksLines(point)) {
        String hex = Integer.toHexString(point);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  private static boolean isHalfPair(int point) {
    return point >= 0xD800 && point <= 0xDFFF;
  }

  private static boolean breaksLines(int point) {
    return point == 0x85 || point == 0x2028 || point == 0x2029;
  }
}
