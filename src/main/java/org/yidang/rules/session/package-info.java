/// Room `rules`: whether a session may be held, and what its record must hold (A1, A4–A6, B4,
/// B5).
/// Sees only `model` and `kit`.
@NullMarked
package org.yidang.rules.session;

import org.jspecify.annotations.NullMarked;
