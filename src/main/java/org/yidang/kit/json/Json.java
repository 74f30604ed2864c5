package org.yidang.kit.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON as trees of `Map` (in the order of the text), `List`, `String`, `Long`, `BigDecimal`,
/// `Boolean` and null.
///
/// Reading is strict: nothing that is not JSON, no name twice, nothing after the value, no deeper
/// than [JsonLimits#DEPTH]. Writing is canonical: the same tree is always the same text, in one
/// line, and reading it gives an equal tree. A string may hold half of a surrogate pair, a name may
/// not.
public final class Json {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Json() {}

  /// Reads one value.
  public static @Nullable Object read(String text, JsonLimits limits) throws JsonFault {
    if (text.length() > limits.document()) {
      throw new JsonFault(JsonFault.Kind.TOO_LONG, 1, 1);
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new TreeReader(limits).read(marked ? text.substring(1) : text);
  }

  /// Reads one object.
  public static Map<String, @Nullable Object> readObject(String text, JsonLimits limits)
      throws JsonFault {
    if (read(text, limits) instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked")
      Map<String, @Nullable Object> object = (Map<String, @Nullable Object>) map;
      return object;
    }
    throw new JsonFault(JsonFault.Kind.NOT_AN_OBJECT, 1, 1);
  }

  /// Reads one value from bytes, which must be UTF-8 without a mistake.
  public static @Nullable Object read(byte[] utf8, JsonLimits limits) throws JsonFault {
    return read(text(utf8, limits), limits);
  }

  /// Reads one object from bytes, which must be UTF-8 without a mistake.
  public static Map<String, @Nullable Object> readObject(byte[] utf8, JsonLimits limits)
      throws JsonFault {
    return readObject(text(utf8, limits), limits);
  }

  /// Writes a tree; anything but the classes named above is a mistake of the caller.
  public static String write(@Nullable Object tree) {
    return TreeWriter.write(tree);
  }

  private static String text(byte[] utf8, JsonLimits limits) throws JsonFault {
    if (utf8.length > 4L * limits.document()) {
      throw new JsonFault(JsonFault.Kind.TOO_LONG, 1, 1);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(utf8.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(utf8), out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      throw new JsonFault(JsonFault.Kind.NOT_UTF8, line, text.length() - text.lastIndexOf('\n'));
    }
    return text;
  }
}
