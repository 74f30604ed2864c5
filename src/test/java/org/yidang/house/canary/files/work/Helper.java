package org.yidang.house.canary.files.work;

/// Good: a helper is somebody who takes part in a session.
public final class Helper {}
