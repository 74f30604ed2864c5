package org.yidang.work.form;

import java.util.Optional;
import org.yidang.kit.json.Json;
import org.yidang.kit.json.JsonFault;
import org.yidang.kit.json.JsonLimits;

/// A form as one line of JSON, and back: how drafts are kept.
public final class FormText {
  private static final JsonLimits LIMITS = new JsonLimits(40_000_000, 1_000_000);

  private FormText() {}

  public static String write(Form form) {
    return Json.write(form.tree());
  }

  /// The form of a text; empty when it is none.
  public static Optional<Form> read(String text) {
    try {
      return Optional.of(Form.fromTree(Json.readObject(text, LIMITS)));
    } catch (JsonFault fault) {
      return Optional.empty();
    }
  }
}
