/// Room `rules`: visits, endings and closings (A9).
/// Sees only `model` and `kit`.
@NullMarked
package org.yidang.rules.followup;

import org.jspecify.annotations.NullMarked;
