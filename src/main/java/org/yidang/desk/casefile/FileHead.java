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
import javafx.scene.layout.FlowPane;
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

/// The head of the file screen, which never scrolls: where the file stands, what is next and the
/// one button for that. Its title stands above, at the end of the way that led here.
final class FileHead extends VBox {
  /// Where the marks would begin a second line, in pixels, if nothing else took the room.
  private static final double MARKS = 600;

  private final Words words;
  private final Label number = new Label();
  private final FlowPane marks = new FlowPane();
  private final FlowPane lamps = new FlowPane();
  private final Label next = new Label();
  private final Label nextWhen = new Label();
  private final Button act = new Button();
  private final Consumer<String> procedures;

  /// @param procedures opens a procedure by name
  FileHead(Words words, Consumer<String> procedures) {
    this.words = words;
    this.procedures = procedures;
    getStyleClass().add("file-head");
    number.getStyleClass().add("file-number");
    marks.getStyleClass().add("file-marks");
    marks.setPrefWrapLength(MARKS);
    lamps.getStyleClass().add("file-lamps");
    next.getStyleClass().add("file-next");
    nextWhen.getStyleClass().add("file-next-when");
    act.setId("next-act");
    act.getStyleClass().addAll("accent", "large");
    act.setMinWidth(Region.USE_PREF_SIZE);
    number.setMinWidth(Region.USE_PREF_SIZE);
    next.setWrapText(true);
    Label nextLabel = new Label(words.text("desk.file.next"));
    nextLabel.getStyleClass().add("file-next-label");
    nextLabel.setMinWidth(Region.USE_PREF_SIZE);
    VBox what = new VBox(marks, lamps);
    what.getStyleClass().add("file-what");
    HBox.setHgrow(what, Priority.ALWAYS);
    nextWhen.setMinWidth(Region.USE_PREF_SIZE);
    HBox stepLine = new HBox(nextLabel, nextWhen);
    stepLine.getStyleClass().add("file-step-line");
    VBox step = new VBox(stepLine, next);
    step.getStyleClass().add("file-step");
    step.setAlignment(Pos.CENTER_LEFT);
    HBox whole = new HBox(what, step, act);
    whole.getStyleClass().add("file-head-whole");
    whole.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(whole);
  }

  /// Takes the colour from the button while another one is the next to press.
  void calm(boolean calm) {
    act.getStyleClass().remove("accent");
    if (!calm) {
      act.getStyleClass().add("accent");
    }
  }

  /// @param action the procedure that comes next
  void show(FileShown now, Optional<String> action) {
    CaseFile file = now.file();
    Head head = file.head();
    number.setText(head.number().isBlank() ? words.text("desk.file.no-number") : head.number());
    marks.getChildren().setAll(marks(file));
    marks.getChildren().addFirst(number);
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
