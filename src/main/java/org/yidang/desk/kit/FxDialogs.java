package org.yidang.desk.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.yidang.words.Words;

/// [Dialogs] as JavaFX windows over the window of the program.
public final class FxDialogs implements Dialogs {
  private final Supplier<Window> owner;
  private final Words words;
  private boolean open;

  public FxDialogs(Supplier<Window> owner, Words words) {
    this.owner = owner;
    this.words = words;
  }

  @Override
  public void tell(String title, String sentence) {
    ButtonType seen = new ButtonType(words.text("desk.dialog.seen"), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(title, sentenceLabel(sentence), seen);
    mark(dialog, seen, "accent");
    showAndWait(dialog);
  }

  @Override
  public boolean confirm(Question question) {
    ButtonType act = new ButtonType(question.act(), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog =
        dialog(question.title(), sentenceLabel(question.sentence()), act, cancel());
    mark(dialog, act, question.dangerous() ? "danger" : "accent");
    return showAndWait(dialog).filter(act::equals).isPresent();
  }

  @Override
  public Optional<String> ask(TextQuestion question) {
    Label label = new Label(question.label());
    label.getStyleClass().add("field-label");
    TextArea area = new TextArea();
    area.setId("dialog-text");
    area.setWrapText(true);
    area.setPrefRowCount(4);
    label.setLabelFor(area);
    VBox content = new VBox(sentenceLabel(question.sentence()), label, area);
    content.getStyleClass().add("dialog-content");

    ButtonType act = new ButtonType(question.act(), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(question.title(), content, act, cancel());
    Button button = mark(dialog, act, "accent");
    button
        .disableProperty()
        .bind(
            area.textProperty()
                .map(text -> text.isBlank() || count(text) > question.limit())
                .orElse(true));
    dialog.setOnShown(_ -> area.requestFocus());
    return showAndWait(dialog).filter(act::equals).map(_ -> area.getText().strip());
  }

  @Override
  public <T> Optional<T> show(Panel<T> panel) {
    ButtonType act = new ButtonType(panel.act(), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(panel.title(), panel.node(), act, cancel());
    Button button = mark(dialog, act, "accent");
    Holder<T> result = new Holder<>();
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          result.value = panel.finish();
          if (result.value.isEmpty()) {
            event.consume();
          }
        });
    return showAndWait(dialog).filter(act::equals).flatMap(_ -> result.value);
  }

  @Override
  public Optional<Path> openFile(String title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    kinds.forEach(kind -> chooser.getExtensionFilters().add(filter(kind)));
    return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> saveFile(String title, String name, FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(filter(kind));
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.get());
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(title);
    dialog.setResizable(true);
    Label head = new Label(title);
    head.getStyleClass().add("dialog-title");
    head.setWrapText(true);
    VBox box = new VBox(head, content);
    box.getStyleClass().add("dialog-content");
    DialogPane pane = dialog.getDialogPane();
    pane.setContent(box);
    pane.getButtonTypes().setAll(buttons);
    return dialog;
  }

  private Optional<ButtonType> showAndWait(Dialog<ButtonType> dialog) {
    if (open) {
      throw new IllegalStateException("a dialog may not open another");
    }
    open = true;
    try {
      return dialog.showAndWait();
    } finally {
      open = false;
    }
  }

  private ButtonType cancel() {
    return new ButtonType(words.text("desk.dialog.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private static Button mark(Dialog<ButtonType> dialog, ButtonType act, String style) {
    Button button = (Button) Objects.requireNonNull(dialog.getDialogPane().lookupButton(act));
    button.setId("dialog-act");
    button.getStyleClass().add(style);
    return button;
  }

  private static Label sentenceLabel(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("dialog-sentence");
    return label;
  }

  private static FileChooser.ExtensionFilter filter(FileKind kind) {
    return new FileChooser.ExtensionFilter(kind.words(), "*." + kind.ending());
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  private static final class Holder<T> {
    private Optional<T> value = Optional.empty();
  }
}
