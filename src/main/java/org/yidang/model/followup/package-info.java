/// Room `model`: what comes after the agreement: performance, visits, ending, closing, shelf.
/// Sees only `kit`.
@NullMarked
package org.yidang.model.followup;

import org.jspecify.annotations.NullMarked;
