/// Room `model`: one sitting: who came, what was said, what was settled. Sees only `kit`.
@NullMarked
package org.yidang.model.session;

import org.jspecify.annotations.NullMarked;
