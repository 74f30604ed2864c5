package org.yidang.house.canary.doors.start;

import org.yidang.house.canary.doors.store.Inside;

/// Bad: sees what is inside.
public record PastTheDoor(Inside inside) {}
