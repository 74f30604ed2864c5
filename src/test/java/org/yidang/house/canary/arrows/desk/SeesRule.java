package org.yidang.house.canary.arrows.desk;

import org.yidang.house.canary.arrows.rules.Rule;

/// Bad: of rules the desk sees the finding only.
public record SeesRule(Rule rule) {}
