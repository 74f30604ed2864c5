package org.yidang.house.canary.features.desk.kit;

import org.yidang.house.canary.features.desk.session.SessionPane;

/// Bad: the kit of the desk sees a feature.
public record KnowsFeature(SessionPane pane) {}
