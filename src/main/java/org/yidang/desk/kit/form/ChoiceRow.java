package org.yidang.desk.kit.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.yidang.words.Words;

/// One of several values: buttons side by side for up to four short ones, a field with a list
/// below for more.
public final class ChoiceRow extends FieldRow {
  private static final int MOST_BUTTONS = 4;
  private static final int MOST_LETTERS = 24;

  private final List<Option> options;
  private final StringProperty text;
  private final Node focus;
  private final Optional<SearchBox> search;
  private final Optional<FlowPane> segments;
  private boolean needed;

  public ChoiceRow(FormModel form, String name, String label, List<Option> options, Words words) {
    this(form, name, label, options, words, MOST_BUTTONS);
  }

  /// @param mostButtons how many values stand side by side at most; with 0 always a list
  ChoiceRow(
      FormModel form,
      String name,
      String label,
      List<Option> options,
      Words words,
      int mostButtons) {
    super(form, name, label);
    this.options = List.copyOf(options);
    this.text = form.text(name);
    int letters = options.stream().mapToInt(option -> option.words().length()).sum();
    if (!options.isEmpty() && options.size() <= mostButtons && letters <= MOST_LETTERS) {
      FlowPane buttons = buttons();
      segments = Optional.of(buttons);
      search = Optional.empty();
      focus = buttons.getChildren().getFirst();
      place(buttons, buttons);
      leaves(buttons);
    } else {
      segments = Optional.empty();
      SearchBox box = new SearchBox(this.options, text, words);
      search = Optional.of(box);
      focus = box.text();
      watchComposing(box.text());
      place(box.node(), box.text());
      leaves(box.node());
    }
  }

  /// What must be chosen can be chosen otherwise, but not taken back by a second click.
  @Override
  public FieldRow required() {
    needed = true;
    return super.required();
  }

  @Override
  public void focus() {
    focus.requestFocus();
  }

  @Override
  public String reading() {
    return find(text.get()).map(Option::words).orElse("");
  }

  @Override
  protected void onLeft() {
    search.ifPresent(SearchBox::settle);
  }

  @Override
  void renamed() {
    super.renamed();
    search.ifPresent(box -> box.named(form().path(name())));
  }

  /// Buttons stand side by side where there is room.
  @Override
  double wanted() {
    return segments
        .map(box -> box.getChildren().stream().mapToDouble(each -> each.prefWidth(-1)).sum())
        .orElse(0.0);
  }

  private FlowPane buttons() {
    ToggleGroup group = new ToggleGroup();
    FlowPane box = new FlowPane();
    box.setPrefWrapLength(Double.MAX_VALUE);
    box.getStyleClass().add("segments");
    for (Option option : options) {
      ToggleButton button = new ToggleButton(option.words());
      button.setUserData(option.code());
      button.setToggleGroup(group);
      button.getStyleClass().add("segment");
      button.setMinWidth(Region.USE_PREF_SIZE);
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
        .subscribe(
            (before, now) -> {
              if (now == null && needed && before != null && !text.get().isEmpty()) {
                group.selectToggle(before);
              } else {
                text.set(now == null ? "" : (String) now.getUserData());
              }
            });
    return box;
  }

  private Optional<Option> find(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst();
  }
}
