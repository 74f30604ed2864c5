/// Room `work`, sittings: held and corrected.
@NullMarked
package org.yidang.work.session;

import org.jspecify.annotations.NullMarked;
