package org.yidang.desk.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// One screen of the window. It is built when first shown, attached each time it is shown and
/// detached when left; what it subscribes to while attached it gives to [Bonds], which are
/// released
/// on leaving.
public abstract class Screen {
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final Bonds bonds = new Bonds();
  private @Nullable Parent node;
  private boolean attached;

  protected Screen(String title) {
    this.title.set(title);
  }

  /// Builds the screen; called once.
  protected abstract Parent build();

  /// The screen is shown now: subscribe here, and read, since anything may have changed
  /// meanwhile.
  protected void attached(Bonds bonds) {}

  /// The screen is about to be left: save drafts here.
  protected void detached() {}

  /// Something changed while the screen is shown.
  protected void changed(String id) {}

  /// Buttons for the right end of the window's head.
  public List<Node> actions() {
    return List.of();
  }

  /// Puts the cursor where work begins; without a wish of the screen nothing is marked.
  public void focus() {
    node().requestFocus();
  }

  /// Puts the cursor into the search field; false if the screen has none.
  public boolean find() {
    return false;
  }

  /// Prints what is shown; false if there is nothing to print.
  public boolean print() {
    return false;
  }

  /// Takes back the last step; false if the screen has nothing to take back.
  public boolean undo() {
    return false;
  }

  /// Handles the way back itself (to close a panel, say); false to leave the screen.
  public boolean back() {
    return false;
  }

  public final ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  protected final void title(String words) {
    title.set(words);
  }

  /// The built screen; builds it at the first call.
  public final Parent node() {
    if (node == null) {
      node = build();
    }
    return node;
  }

  public final void attach() {
    if (!attached) {
      node();
      attached = true;
      attached(bonds);
    }
  }

  public final void detach() {
    if (attached) {
      detached();
      attached = false;
      bonds.release();
    }
  }

  public final boolean isAttached() {
    return attached;
  }

  /// Told by the shell.
  public final void tellChanged(String id) {
    if (attached) {
      changed(id);
    }
  }
}
