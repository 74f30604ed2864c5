package org.yidang.work.port.page;

/// A drawn line that is not text.
public sealed interface Stroke permits Rule, Ring {}
