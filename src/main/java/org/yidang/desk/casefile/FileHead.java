package org.yidang.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yidang.desk.kit.Lamp;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Risk;
import org.yidang.words.Words;

/// The head of the file screen, which never scrolls: what it is, where it stands, what is next
/// and the one button for that.
final class FileHead extends VBox {
  private final Words words;
  private final Label title = new Label();
  private final Label number = new Label();
  private final HBox marks = new HBox();
  private final HBox lamps = new HBox();
  private final Label next = new Label();
  private final Label nextWhen = new Label();
  private final Button act = new Button();
  private final Consumer<String> procedures;

  /// @param procedures opens a procedure by name
  FileHead(Words words, Consumer<String> procedures) {
    this.words = words;
    this.procedures = procedures;
    getStyleClass().add("file-head");
    title.getStyleClass().add("file-title");
    number.getStyleClass().add("file-number");
    marks.getStyleClass().add("file-marks");
    lamps.getStyleClass().add("file-lamps");
    next.getStyleClass().add("file-next");
    nextWhen.getStyleClass().add("file-next-when");
    act.setId("next-act");
    act.getStyleClass().addAll("accent", "large");
    act.setMinWidth(Region.USE_PREF_SIZE);
    title.setMinWidth(0);
    HBox line = new HBox(title, marks);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("file-head-line");
    Label nextLabel = new Label(words.text("desk.file.next"));
    nextLabel.getStyleClass().add("file-next-label");
    nextLabel.setMinWidth(Region.USE_PREF_SIZE);
    VBox what = new VBox(line, new HBox(number, lamps));
    what.getChildren().get(1).getStyleClass().add("file-head-line");
    HBox.setHgrow(what, Priority.ALWAYS);
    VBox step = new VBox(new HBox(nextLabel, next), nextWhen);
    step.getStyleClass().add("file-step");
    step.setAlignment(Pos.CENTER_LEFT);
    step.setMinWidth(Region.USE_PREF_SIZE);
    HBox whole = new HBox(what, step, act);
    whole.getStyleClass().add("file-head-whole");
    whole.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(whole);
  }

  /// @param action the procedure that comes next
  void show(FileShown now, Optional<String> action) {
    CaseFile file = now.file();
    Head head = file.head();
    title.setText(words.text("file.title", head.title(), words.label(file.intake().type())));
    number.setText(head.number().isBlank() ? words.text("desk.file.no-number") : head.number());
    marks.getChildren().setAll(marks(file));
    lamps.getChildren().setAll(lamps(file, now.today()));
    showNext(file, now, action);
  }

  private void showNext(CaseFile file, FileShown now, Optional<String> action) {
    Head head = file.head();
    boolean nothing = head.nextStep().isBlank();
    next.setText(nothing ? words.text("desk.file.next.nothing") : words.worded(head.nextStep()));
    nextWhen.setText(
        head.nextOn().map(day -> words.text("desk.file.next.when", day, head.nextBy())).orElse(""));
    nextWhen.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("late"),
        head.nextOn().filter(day -> day.isBefore(now.today())).isPresent());
    act.setVisible(action.isPresent());
    act.setManaged(action.isPresent());
    action.ifPresent(
        name -> {
          act.setText(words.text("procedure." + name));
          act.setOnAction(_ -> procedures.accept(name));
        });
  }

  private List<Node> marks(CaseFile file) {
    List<Node> shown = new ArrayList<>();
    shown.add(chip(words.label(file.stage()), "chip-stage"));
    if (file.head().risk() != Risk.BLUE) {
      shown.add(
          chip(
              words.label(file.head().risk()),
              "chip-" + file.head().risk().name().toLowerCase(Locale.ROOT)));
    }
    file.head().tracks().stream()
        .sorted()
        .forEach(track -> shown.add(chip(words.label(track), "chip-quiet")));
    for (Flag flag : List.of(Flag.DOMESTIC_VIOLENCE, Flag.MINOR, Flag.REPEATED)) {
      if (file.intake().flags().contains(flag)) {
        shown.add(chip(words.label(flag), "chip-flag"));
      }
    }
    if (file.head().round() > 1) {
      shown.add(chip(words.text("desk.file.round", file.head().round()), "chip-flag"));
    }
    return shown;
  }

  private List<Node> lamps(CaseFile file, LocalDate today) {
    return Loop.of(file, today).stream()
        .<Node>map(light -> new Lamp(light.state(), words.text("desk.loop." + light.name())))
        .toList();
  }

  private static Label chip(String text, String style) {
    Label chip = new Label(text);
    chip.getStyleClass().addAll("chip", style);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }
}
