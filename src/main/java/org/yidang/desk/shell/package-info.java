/// Room `desk`: the one window: rail, breadcrumb, status line, keys. Alone sees every feature.
@NullMarked
package org.yidang.desk.shell;

import org.jspecify.annotations.NullMarked;
