package org.yidang.work.form;

import java.util.List;
import java.util.Set;
import org.yidang.model.entity.Row;
import org.yidang.rules.Finding;

/// What is there already with what somebody typed put over it: a field left out of a correction
/// stays as it is, a field left blank is emptied.
public final class Correction {
  private final FormSpec spec;
  private final Form whole;

  private Correction(FormSpec spec, Form whole) {
    this.spec = spec;
    this.whole = whole;
  }

  /// @param spec the fields as they are declared for something new, with those that are needed
  /// @param there the row as it stands
  /// @param typed what somebody handed in, perhaps with other fields beside these
  public static Correction of(FormSpec spec, Row there, Input typed) {
    Form whole = spec.fill(there);
    for (Field<?> field : spec.fields()) {
      Form.Value value = typed.form().values().get(field.name());
      if (value != null) {
        whole = whole.put(field.name(), value);
      }
    }
    return new Correction(spec, whole);
  }

  /// The same with some fields as nobody had ever filled them.
  public Correction without(List<Field<?>> fields) {
    return new Correction(spec, input().without(fields).form());
  }

  /// What is wrong with the whole, above all a needed field that was emptied.
  public List<Finding> findings() {
    return spec.check(whole, Set.of());
  }

  /// The whole, to be judged and read like something new.
  public Input input() {
    return Input.of(whole);
  }
}
