/// Room `work`, the closed list of everything that can be done.
@NullMarked
package org.yidang.work.catalogue;

import org.jspecify.annotations.NullMarked;
