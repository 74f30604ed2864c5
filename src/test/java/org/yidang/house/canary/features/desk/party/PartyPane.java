package org.yidang.house.canary.features.desk.party;

import org.yidang.house.canary.features.desk.session.SessionPane;

/// Bad: one feature sees another.
public record PartyPane(SessionPane pane) {}
