package org.yidang.house.canary.values.model;

import java.math.BigDecimal;

/// Good: exact and final.
public record Exact(BigDecimal amount) {}
