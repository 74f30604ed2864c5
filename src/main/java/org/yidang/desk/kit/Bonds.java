package org.yidang.desk.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/// The subscriptions of a screen while it is shown; all are released together when it is left.
public final class Bonds {
  private final List<Subscription> held = new ArrayList<>();

  public void add(Subscription subscription) {
    held.add(subscription);
  }

  /// Releases all of them.
  public void release() {
    List<Subscription> all = List.copyOf(held);
    held.clear();
    all.forEach(Subscription::unsubscribe);
  }
}
