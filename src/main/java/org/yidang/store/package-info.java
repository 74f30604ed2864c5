/// Room `store`: where the journal and the tables lie. May see work.port, model, kit, jOOQ, JDBC,
// H2.
///
/// [org.yidang.store.Stores] is the only door; it hands out an [org.yidang.store.Store].
@NullMarked
package org.yidang.store;

import org.jspecify.annotations.NullMarked;
