/// Room `rules`: who may stand where in a dispute. Sees only `model` and `kit`.
@NullMarked
package org.yidang.rules.party;

import org.jspecify.annotations.NullMarked;
