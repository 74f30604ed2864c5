/// Room `desk`, the sessions of a file.
@NullMarked
package org.yidang.desk.session;

import org.jspecify.annotations.NullMarked;
