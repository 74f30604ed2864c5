package org.yidang.house.canary.views.desk.party;

/// Good: a View that knows its own ViewModel.
public interface PartyView {
  PartyViewModel model();
}
