package org.yidang.house.canary.cycles.kit.one;

import org.yidang.house.canary.cycles.kit.two.Two;

/// Bad: needs two, which needs it.
public record One(Two two) {}
