package org.yidang.house.canary.features.desk.session;

import org.yidang.house.canary.features.desk.kit.Grid;

/// Good: a feature sees the kit of the desk.
public record SessionPane(Grid grid) {}
