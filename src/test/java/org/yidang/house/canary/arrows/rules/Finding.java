package org.yidang.house.canary.arrows.rules;

import org.yidang.house.canary.arrows.model.Thing;

/// Good: rules see the model, and everybody may carry a finding.
public record Finding(Thing thing) {}
