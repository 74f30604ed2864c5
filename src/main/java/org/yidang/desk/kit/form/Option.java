package org.yidang.desk.kit.form;

import java.util.Arrays;
import java.util.List;
import org.yidang.words.Words;
import org.yidang.work.form.Field;

/// One of the values of a choice: its code in the form, and the words people see.
public record Option(String code, String words) {

  /// The constants of an enum, in their order, by their labels.
  public static <E extends Enum<E>> List<Option> of(Words words, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> new Option(Field.code(constant), words.label(constant)))
        .toList();
  }
}
