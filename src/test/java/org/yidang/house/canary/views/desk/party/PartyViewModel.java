package org.yidang.house.canary.views.desk.party;

import javafx.scene.Node;

/// Bad: a ViewModel that knows a node.
public interface PartyViewModel {
  Node node();
}
