package org.yidang.house.canary.cycles.store.gen;

import org.yidang.house.canary.cycles.store.gen.tables.Table;

/// Good: what is generated counts as one package.
public record Schema(Table table) {}
