package org.yidang.house.canary.cycles.store.gen.tables;

import org.yidang.house.canary.cycles.store.gen.Schema;

/// Good: what is generated counts as one package.
public final class Table {
  Schema schema() {
    return new Schema(this);
  }
}
