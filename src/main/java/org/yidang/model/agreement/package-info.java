/// Room `model`: the agreement, its duties and the marks that make it effective (A12, A13).
/// Sees only `kit`.
@NullMarked
package org.yidang.model.agreement;

import org.jspecify.annotations.NullMarked;
