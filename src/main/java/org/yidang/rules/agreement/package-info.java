/// Room `rules`: what an agreement must say and must not say (A11, A12, A13, A17).
/// Sees only `model` and `kit`.
@NullMarked
package org.yidang.rules.agreement;

import org.jspecify.annotations.NullMarked;
