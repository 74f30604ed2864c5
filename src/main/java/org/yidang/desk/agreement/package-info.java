/// Room `desk`, the agreement: its draft beside the page as it will print, its marks.
@NullMarked
package org.yidang.desk.agreement;

import org.jspecify.annotations.NullMarked;
