package org.yidang.kit.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.json.JsonFault.Kind;
import org.yidang.kit.text.PlainText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Turns tokens into a tree and every way in which that fails into a [JsonFault].
///
/// The limits are checked here and not by Jackson, whose refusals are told apart by their texts
/// only and quote what they refuse.
final class TreeReader {
  private static final int NUMBER_LENGTH = 100;
  private static final int NUMBER_SCALE = 100;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonLimits.DEPTH + 1)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonLimits limits;

  TreeReader(JsonLimits limits) {
    this.limits = limits;
  }

  @Nullable Object read(String text) throws JsonFault {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      Object value = root(parser);
      nothingMore(parser);
      return value;
    }
  }

  private @Nullable Object root(JsonParser parser) throws JsonFault {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new JsonFault(Kind.EMPTY, 1, 1);
      }
      return value(parser, token, 1);
    } catch (UnexpectedEndOfInputException e) {
      throw fault(Kind.ENDS_TOO_SOON, e.getLocation());
    } catch (JacksonException e) {
      throw fault(Kind.BROKEN, e.getLocation());
    }
  }

  private void nothingMore(JsonParser parser) throws JsonFault {
    try {
      if (parser.nextToken() != null) {
        throw fault(Kind.TRAILING, parser.currentTokenLocation());
      }
    } catch (JacksonException e) {
      throw fault(Kind.TRAILING, e.getLocation());
    }
  }

  private @Nullable Object value(JsonParser parser, JsonToken token, int depth) throws JsonFault {
    return switch (token) {
      case START_OBJECT -> object(parser, depth);
      case START_ARRAY -> list(parser, depth);
      case VALUE_STRING -> string(parser, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, token);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw fault(Kind.BROKEN, parser.currentTokenLocation());
    };
  }

  private Map<String, @Nullable Object> object(JsonParser parser, int depth) throws JsonFault {
    notTooDeep(parser, depth);
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (JsonToken token = next(parser); token != JsonToken.END_OBJECT; token = next(parser)) {
      String name = string(parser, parser.currentName());
      if (object.containsKey(name)) {
        throw fault(Kind.DUPLICATE_NAME, parser.currentTokenLocation());
      }
      object.put(name, value(parser, next(parser), depth + 1));
    }
    return Collections.unmodifiableMap(object);
  }

  private List<@Nullable Object> list(JsonParser parser, int depth) throws JsonFault {
    notTooDeep(parser, depth);
    List<@Nullable Object> list = new ArrayList<>();
    for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
      list.add(value(parser, token, depth + 1));
    }
    return Collections.unmodifiableList(list);
  }

  private static JsonToken next(JsonParser parser) throws JsonFault {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw fault(Kind.ENDS_TOO_SOON, parser.currentLocation());
    }
    return token;
  }

  private String string(JsonParser parser, String text) throws JsonFault {
    if (PlainText.length(text) > limits.string()) {
      throw fault(Kind.TOO_LONG, parser.currentTokenLocation());
    }
    return text;
  }

  private static Object number(JsonParser parser, JsonToken token) throws JsonFault {
    String text = parser.getString();
    if (text.length() > NUMBER_LENGTH) {
      throw fault(Kind.BAD_NUMBER, parser.currentTokenLocation());
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      BigInteger whole = new BigInteger(text);
      return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : new BigDecimal(whole);
    }
    BigDecimal exact = decimal(text);
    if (exact == null || Math.abs(exact.scale()) > NUMBER_SCALE) {
      throw fault(Kind.BAD_NUMBER, parser.currentTokenLocation());
    }
    return exact;
  }

  /// A JSON number is always a decimal, but one with an exponent beyond an `int` is none of Java.
  private static @Nullable BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static void notTooDeep(JsonParser parser, int depth) throws JsonFault {
    if (depth > JsonLimits.DEPTH) {
      throw fault(Kind.TOO_DEEP, parser.currentTokenLocation());
    }
  }

  private static JsonFault fault(Kind kind, @Nullable TokenStreamLocation where) {
    return where == null
        ? new JsonFault(kind, 1, 1)
        : new JsonFault(kind, Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
  }
}
