package org.yidang.desk.kit.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.yidang.work.form.Form;

/// What a person types, observable: texts by name, ticked choices, lists of rows. The root judges
/// the whole tree after a quiet moment and hands each finding to its field.
///
/// A field shows its findings once the cursor has left it, all fields once the button was
/// pressed.
/// While an input method composes, nothing is judged or saved: the half-typed letters are already
/// in the text.
public final class FormModel {
  /// Judges what was typed; pure and fast.
  @FunctionalInterface
  public interface Judge {
    List<Note> judge(Form form);
  }

  private static final Duration NEVER = Duration.ofDays(1_000);

  private final FormRoot root;
  private final @Nullable FormModel parent;
  private final String list;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final Map<String, ObservableList<FormModel>> rows = new LinkedHashMap<>();
  private final Map<String, ObservableList<String>> ticked = new LinkedHashMap<>();
  private final Map<String, ReadOnlyObjectWrapper<List<Note>>> notes = new LinkedHashMap<>();
  private final Set<String> left = new HashSet<>();

  public FormModel(Judge judge) {
    this.root = new FormRoot(this, judge);
    this.parent = null;
    this.list = "";
  }

  private FormModel(FormModel parent, String list) {
    this.root = parent.root;
    this.parent = parent;
    this.list = list;
  }

  /// The text of a field of this form; empty until typed.
  public StringProperty text(String field) {
    return texts.computeIfAbsent(
        field,
        _ -> {
          StringProperty text = new SimpleStringProperty(this, field, "");
          text.subscribe((_, _) -> root.changed());
          return text;
        });
  }

  /// The rows of a repeated part, in order.
  public ObservableList<FormModel> rows(String field) {
    return rows.computeIfAbsent(
        field,
        _ -> {
          ObservableList<FormModel> all = FXCollections.observableArrayList();
          all.addListener((ListChangeListener<FormModel>) _ -> root.changed());
          return all;
        });
  }

  /// A new empty row, put at a place of the list.
  public FormModel addRow(String field, int index) {
    FormModel fresh = new FormModel(this, field);
    rows(field).add(index, fresh);
    return fresh;
  }

  /// The ticked choices of a field.
  public ObservableList<String> texts(String field) {
    return ticked.computeIfAbsent(
        field,
        _ -> {
          ObservableList<String> all = FXCollections.observableArrayList();
          all.addListener((ListChangeListener<String>) _ -> root.changed());
          return all;
        });
  }

  /// What was typed, as the procedures take it; a field once asked for is in it, even blank.
  public Form toForm() {
    Form form = Form.empty();
    for (var text : texts.entrySet()) {
      form = form.with(text.getKey(), text.getValue().get());
    }
    for (var several : ticked.entrySet()) {
      form = form.withTexts(several.getKey(), several.getValue());
    }
    for (var list : rows.entrySet()) {
      form = form.withRows(list.getKey(), list.getValue().stream().map(FormModel::toForm).toList());
    }
    return form;
  }

  /// Shows a form: a draft, or what is true now. It is judged once and not taken for typing;
  /// fields
  /// it does not name stay as they are.
  public void fill(Form form) {
    root.fill(() -> take(form));
  }

  private void take(Form form) {
    form.values()
        .forEach(
            (field, value) -> {
              switch (value) {
                case Form.Text(String text) -> text(field).set(text);
                case Form.Texts(List<String> several) -> texts(field).setAll(several);
                case Form.Rows(List<Form> all) -> takeRows(field, all);
              }
            });
  }

  private void takeRows(String field, List<Form> all) {
    List<FormModel> fresh = new ArrayList<>();
    for (Form row : all) {
      FormModel model = new FormModel(this, field);
      model.take(row);
      fresh.add(model);
    }
    rows(field).setAll(fresh);
  }

  /// Where this form lies in the whole, such as `terms[0]`; empty for the whole.
  public String path() {
    if (parent == null) {
      return "";
    }
    return parent.path(list + "[" + parent.rows(list).indexOf(this) + "]");
  }

  /// Where a field of this form lies in the whole.
  public String path(String field) {
    String path = path();
    if (field.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? field : path + "." + field;
  }

  /// The findings a field shows now. The empty name stands for this form as a whole.
  public ReadOnlyObjectProperty<List<Note>> notes(String field) {
    return shown(field).getReadOnlyProperty();
  }

  /// Findings that belong to no field on the screen.
  public ReadOnlyObjectProperty<List<Note>> looseNotes() {
    return root.loose.getReadOnlyProperty();
  }

  /// The cursor has left a field: its findings may show, and drafts are saved.
  public void left(String field) {
    left.add(field);
    root.judgeNow();
    root.flush();
  }

  /// The button was pressed: every finding shows. True if no error stands in the way.
  public boolean demand() {
    return root.demand();
  }

  /// Whether any error stands in the way, shown or not.
  public boolean hasErrors() {
    return root.hasErrors();
  }

  /// Judges at once and shows what may show.
  public void judge() {
    root.judgeNow();
  }

  /// Fields show nothing again until left: after the form was filled with something new.
  public void forgetShown() {
    root.forgetShown();
  }

  /// Calls `action` when nothing was typed for a while, or the cursor left a field, if something
  /// changed since the last call; never while an input method composes.
  public Subscription onQuiet(Duration quiet, Consumer<FormModel> action) {
    return onQuiet(quiet, NEVER, action);
  }

  /// The same, but for somebody who types without a pause not later than `longest` after the first
  /// letter that `action` has not seen. Only an input method that goes on composing is waited for.
  public Subscription onQuiet(Duration quiet, Duration longest, Consumer<FormModel> action) {
    return root.onQuiet(quiet, longest, action);
  }

  /// Calls `action` at once now if something waits for a quiet moment.
  public void flush() {
    root.flush();
  }

  /// An input method has begun or ended composing.
  public void composing(boolean now) {
    root.composing(now);
  }

  public boolean isComposing() {
    return root.isComposing();
  }

  void show(Map<String, List<Note>> byPath, boolean all, Set<String> placed) {
    notes.forEach(
        (field, shown) -> {
          String path = path(field);
          placed.add(path);
          boolean may = all || left.contains(field);
          shown.set(may ? byPath.getOrDefault(path, List.of()) : List.of());
        });
    children().forEach(child -> child.show(byPath, all, placed));
  }

  void forgetLeft() {
    left.clear();
    children().forEach(FormModel::forgetLeft);
  }

  private List<FormModel> children() {
    List<FormModel> all = new ArrayList<>();
    rows.values().forEach(all::addAll);
    return all;
  }

  private ReadOnlyObjectWrapper<List<Note>> shown(String field) {
    return notes.computeIfAbsent(field, _ -> new ReadOnlyObjectWrapper<>(this, field, List.of()));
  }
}
