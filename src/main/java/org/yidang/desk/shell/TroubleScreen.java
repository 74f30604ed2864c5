package org.yidang.desk.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Screen;
import org.yidang.words.Words;

/// The store cannot be used: what is the matter, and the one next step.
public final class TroubleScreen extends Screen {
  private final Words words;
  private final String code;

  /// @param code the code a person can read out
  public TroubleScreen(Words words, String code) {
    super(words.text("desk.trouble.title"));
    this.words = words;
    this.code = code;
  }

  @Override
  protected Parent build() {
    Label matter = new Label(words.text("trouble." + code));
    matter.setWrapText(true);
    Label remedy = new Label(words.text("trouble." + code + ".remedy"));
    remedy.setWrapText(true);
    Label read = new Label(words.text("desk.trouble.code", code));
    read.getStyleClass().add("quiet");
    Card card = new Card(words.text("desk.trouble.title"), new VBox(12, matter, remedy, read));
    card.setMaxWidth(640);
    card.setMaxHeight(USE_PREF);
    StackPane page = new StackPane(card);
    StackPane.setAlignment(card, Pos.CENTER);
    return page;
  }

  private static final double USE_PREF = Region.USE_PREF_SIZE;
}
