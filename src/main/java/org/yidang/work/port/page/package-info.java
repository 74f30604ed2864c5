/// Room `work`, port side: the pages of a paper as data, so that screen, PDF and tests read the
/// same lines. Sees nothing but java.*.
@NullMarked
package org.yidang.work.port.page;

import org.jspecify.annotations.NullMarked;
