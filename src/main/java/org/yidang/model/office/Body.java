package org.yidang.model.office;

import java.util.UUID;

/// A body of the directory that helps with disputes (司法所, 妇联, 社区 …).
public record Body(
    UUID id,
    BodyKind kind,
    String name,
    String contact,
    String phone,
    String address,
    boolean active)
    implements Listed {}
