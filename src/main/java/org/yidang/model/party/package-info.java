/// Room `model`: the people of a dispute: parties, those who stand for them, those who help.
/// Sees only `kit`.
@NullMarked
package org.yidang.model.party;

import org.jspecify.annotations.NullMarked;
