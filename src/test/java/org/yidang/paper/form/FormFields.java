package org.yidang.paper.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything a filled-in form says, found by walking through its record: whoever adds a component
/// has it tested.
final class FormFields {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Tick>> ticks = new LinkedHashMap<>();

  static FormFields of(FilledPaper paper) {
    var fields = new FormFields();
    fields.walk("", paper);
    return fields;
  }

  /// Every text by its path; blank ones are places to write and left out.
  Map<String, String> texts() {
    return texts;
  }

  /// Every row of boxes by its path.
  Map<String, List<Tick>> ticks() {
    return ticks;
  }

  private void walk(String path, Object value) {
    switch (value) {
      case String text -> {
        if (!text.isBlank()) {
          texts.put(path, text);
        }
      }
      case Optional<?> some -> some.ifPresent(inner -> walk(path, inner));
      case List<?> list -> {
        if (!list.isEmpty() && list.getFirst() instanceof Tick) {
          ticks.put(path, list.stream().map(Tick.class::cast).toList());
        }
        for (int i = 0; i < list.size(); i++) {
          walk(path + "[" + i + "]", list.get(i));
        }
      }
      case Boolean flag -> {}
      case Record record -> components(path, record);
      default -> throw new AssertionError(path + " is neither text nor list nor record");
    }
  }

  private void components(String path, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        walk(path + "." + component.getName(), component.getAccessor().invoke(record));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new AssertionError(e);
      }
    }
  }
}
