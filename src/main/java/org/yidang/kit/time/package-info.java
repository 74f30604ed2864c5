/// Room `kit`: working days, and dates and times as people type them.
@NullMarked
package org.yidang.kit.time;

import org.jspecify.annotations.NullMarked;
