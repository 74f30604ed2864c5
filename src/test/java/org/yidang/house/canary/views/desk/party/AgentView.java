package org.yidang.house.canary.views.desk.party;

import java.util.function.Supplier;

/// Bad: a View that knows the ViewModel of another.
public final class AgentView {
  Supplier<String> name(PartyViewModel model) {
    return () -> model.toString();
  }
}
