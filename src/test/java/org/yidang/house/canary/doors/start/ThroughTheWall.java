package org.yidang.house.canary.doors.start;

import org.yidang.house.canary.doors.store.gen.Row;

/// Bad: sees what is generated.
public record ThroughTheWall(Row row) {}
