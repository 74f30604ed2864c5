/// Room `model`: which papers a file can have made of it. Sees only `kit`.
@NullMarked
package org.yidang.model.paper;

import org.jspecify.annotations.NullMarked;
