package org.yidang.model.office;

import java.util.UUID;

/// A cell of the map that one community officer and one grid worker look after (警格 / 网格).
public record GridCell(
    UUID id, String code, String name, String officer, String worker, boolean active)
    implements Listed {}
