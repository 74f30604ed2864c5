package org.yidang.desk.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// One of several values: buttons side by side for up to four short ones, a list for more, and a
/// list with a search field for many.
public final class ChoiceRow extends FieldRow {
  private static final int MOST_BUTTONS = 4;
  private static final int MOST_LETTERS = 24;
  private static final int MOST_WITHOUT_SEARCH = 9;
  private static final Option NOTHING = new Option("", "");

  private final List<Option> options;
  private final StringProperty text;
  private final Node focus;
  private boolean writing;

  public ChoiceRow(FormModel form, String name, String words, List<Option> options) {
    super(form, name, words);
    this.options = List.copyOf(options);
    this.text = form.text(name);
    int letters = options.stream().mapToInt(option -> option.words().length()).sum();
    if (options.size() <= MOST_BUTTONS && letters <= MOST_LETTERS) {
      HBox buttons = buttons();
      focus = buttons.getChildren().getFirst();
      place(buttons, buttons);
      leaves(buttons);
    } else {
      ComboBox<Option> list = list();
      focus = list;
      place(list, list);
      leaves(list);
    }
  }

  @Override
  public void focus() {
    focus.requestFocus();
  }

  @Override
  public String reading() {
    return find(text.get()).words();
  }

  private HBox buttons() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    box.getStyleClass().add("segments");
    for (Option option : options) {
      ToggleButton button = new ToggleButton(option.words());
      button.setUserData(option.code());
      button.setToggleGroup(group);
      button.getStyleClass().add("segment");
      box.getChildren().add(button);
    }
    box.getChildren().getFirst().getStyleClass().add("first");
    box.getChildren().getLast().getStyleClass().add("last");
    text.subscribe(
        code ->
            group.selectToggle(
                group.getToggles().stream()
                    .filter(toggle -> Objects.equals(toggle.getUserData(), code))
                    .findFirst()
                    .orElse(null)));
    group
        .selectedToggleProperty()
        .subscribe((_, now) -> text.set(now == null ? "" : (String) now.getUserData()));
    return box;
  }

  private ComboBox<Option> list() {
    List<Option> all = new ArrayList<>();
    all.add(NOTHING);
    all.addAll(options);
    ComboBox<Option> list =
        options.size() > MOST_WITHOUT_SEARCH ? new SearchableComboBox<>() : new ComboBox<>();
    list.setItems(FXCollections.observableArrayList(all));
    list.setConverter(new OptionWords());
    list.setVisibleRowCount(12);
    list.setMaxWidth(Double.MAX_VALUE);
    text.subscribe(code -> write(() -> list.setValue(find(code))));
    list.valueProperty()
        .subscribe((_, now) -> write(() -> text.set(now == null ? "" : now.code())));
    return list;
  }

  private void write(Runnable change) {
    if (!writing) {
      writing = true;
      change.run();
      writing = false;
    }
  }

  private Option find(String code) {
    return options.stream()
        .filter(option -> option.code().equals(code))
        .findFirst()
        .orElse(NOTHING);
  }

  private final class OptionWords extends StringConverter<Option> {
    @Override
    public String toString(@Nullable Option option) {
      return option == null ? "" : option.words();
    }

    @Override
    public Option fromString(@Nullable String words) {
      return options.stream()
          .filter(option -> option.words().equals(words))
          .findFirst()
          .orElse(NOTHING);
    }
  }
}
