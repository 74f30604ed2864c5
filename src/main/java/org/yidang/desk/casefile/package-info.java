/// Room `desk`, the file itself: its screen, its list, and the form that opens one.
@NullMarked
package org.yidang.desk.casefile;

import org.jspecify.annotations.NullMarked;
