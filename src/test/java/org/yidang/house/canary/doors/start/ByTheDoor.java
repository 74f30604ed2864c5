package org.yidang.house.canary.doors.start;

import org.yidang.house.canary.doors.store.Stores;

/// Good: sees the door.
public record ByTheDoor(Stores stores, Stores.Opened opened) {}
