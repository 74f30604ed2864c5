/// Room `model`: what an entry of the journal says. Sees only `kit`.
@NullMarked
package org.yidang.model.journal;

import org.jspecify.annotations.NullMarked;
