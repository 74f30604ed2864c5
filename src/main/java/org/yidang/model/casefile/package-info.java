/// Room `model`: one dispute, one file: the aggregate, its stages and their allowed moves.
/// Sees only `kit`.
@NullMarked
package org.yidang.model.casefile;

import org.jspecify.annotations.NullMarked;
