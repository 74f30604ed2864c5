/// Room `desk`, today: what is due, what was left half done.
@NullMarked
package org.yidang.desk.today;

import org.jspecify.annotations.NullMarked;
