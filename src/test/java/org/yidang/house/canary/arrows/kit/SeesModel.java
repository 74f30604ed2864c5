package org.yidang.house.canary.arrows.kit;

import org.yidang.house.canary.arrows.model.Thing;

/// Bad: kit sees nothing of the house.
public record SeesModel(Thing thing) {}
