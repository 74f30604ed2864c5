package org.yidang.house.canary.features.desk.shell;

import org.yidang.house.canary.features.desk.session.SessionPane;

/// Good: the shell sees the features.
public record Frame(SessionPane pane) {}
