package org.yidang.desk.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Navigator;
import org.yidang.desk.kit.NoticeStack;
import org.yidang.desk.kit.Notices;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Screen;
import org.yidang.words.Words;

/// What fills the window: the rail at the left, the way we came above, one screen, the status
/// line
/// below, notices and the key help over all.
///
/// Screens are made by the functions given at the start, each when first shown. The ones of the
/// rail are kept; others live as long as there is a way back to them.
public final class Shell implements Navigator {
  private final Words words;
  private final StackPane root = new StackPane();
  private final StackPane content = new StackPane();
  private final HBox actions = new HBox();
  private final Rail rail;
  private final Crumbs crumbs;
  private final StatusLine status;
  private final NoticeStack notices;
  private final KeyHelp help;

  private final Map<String, Function<String, Screen>> makers = new HashMap<>();
  private final List<String> railNames = new ArrayList<>();
  private final Map<String, Screen> railScreens = new HashMap<>();
  private final List<Stop> way = new ArrayList<>();
  private Subscription titles = Subscription.EMPTY;

  /// One step of the way.
  private record Stop(Place place, Screen screen) {}

  public Shell(Words words) {
    this.words = words;
    rail = new Rail(words);
    crumbs = new Crumbs(words, this::back);
    status = new StatusLine(words);
    notices = new NoticeStack(words);
    help = new KeyHelp(words);
    actions.getStyleClass().add("head-actions");
    actions.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(crumbs, Priority.ALWAYS);
    HBox head = new HBox(crumbs, actions);
    head.getStyleClass().add("head");
    head.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("shell-content");
    BorderPane middle = new BorderPane(content, head, null, status, null);
    BorderPane frame = new BorderPane(middle, null, null, null, rail);
    frame.getStyleClass().add("frame");
    notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    root.getChildren().addAll(frame, notices, help);
    root.getStyleClass().add("shell");
    new ShellKeys(this).listen(root);
  }

  /// Adds an entry of the rail, reached by Ctrl and its number; the last one stands at the foot.
  public void rail(String name, Feather icon, boolean last, Function<String, Screen> maker) {
    makers.put(name, maker);
    railNames.add(name);
    String label = words.text("desk.rail." + name);
    rail.add(name, icon, label, "Ctrl+" + railNames.size(), this::goRail, last);
  }

  /// Adds a screen that others lead to; its argument says what it shows.
  public void place(String name, Function<String, Screen> maker) {
    makers.put(name, maker);
  }

  public Region root() {
    return root;
  }

  public Notices notices() {
    return notices;
  }

  public StatusLine status() {
    return status;
  }

  @Override
  public void go(Place place) {
    if (!way.isEmpty() && here().place().equals(place)) {
      return;
    }
    if (railNames.contains(place.screen()) && place.argument().isEmpty()) {
      leave();
      way.clear();
      Screen screen = railScreens.computeIfAbsent(place.screen(), _ -> make(place));
      way.add(new Stop(place, screen));
    } else {
      Stop next = new Stop(place, make(place));
      leave();
      way.add(next);
    }
    show();
  }

  @Override
  public void back() {
    if (way.isEmpty() || here().screen().back()) {
      return;
    }
    if (way.size() > 1) {
      leave();
      way.removeLast();
      show();
    }
  }

  @Override
  public void changed(String id) {
    if (!way.isEmpty()) {
      screen().tellChanged(id);
    }
  }

  /// Leaves the shown screen, so that it saves what it holds; called before the window closes.
  public void close() {
    leave();
  }

  void goRail(String name) {
    go(Place.of(name));
  }

  void goRail(int number) {
    if (number < railNames.size()) {
      goRail(railNames.get(number));
    }
  }

  void toggleHelp() {
    help.toggle();
  }

  boolean closeHelp() {
    boolean open = help.isVisible();
    if (open) {
      help.toggle();
    }
    return open;
  }

  Screen screen() {
    return here().screen();
  }

  private void returnTo(int index) {
    leave();
    while (way.size() > index + 1) {
      way.removeLast();
    }
    show();
  }

  private Screen make(Place place) {
    return Objects.requireNonNull(makers.get(place.screen()), place.screen())
        .apply(place.argument());
  }

  private Stop here() {
    return way.getLast();
  }

  private void leave() {
    titles.unsubscribe();
    if (!way.isEmpty()) {
      here().screen().detach();
    }
  }

  private void show() {
    Stop here = here();
    Screen screen = here.screen();
    content.getChildren().setAll(screen.node());
    screen.attach();
    actions.getChildren().setAll(screen.actions());
    titles = screen.titleProperty().subscribe(_ -> showCrumbs());
    rail.here(way.getFirst().place().screen());
    screen.focus();
  }

  private void showCrumbs() {
    crumbs.show(
        way.stream().map(stop -> stop.screen().titleProperty().get()).toList(), this::returnTo);
  }
}
