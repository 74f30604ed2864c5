/// Room `model`: what every stored thing has in common: an id, a kind, a row of text facts.
/// Sees only `kit`.
@NullMarked
package org.yidang.model.entity;

import org.jspecify.annotations.NullMarked;
