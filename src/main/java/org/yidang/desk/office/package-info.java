/// Room `desk`, the station's own data: first start, settings, directory.
@NullMarked
package org.yidang.desk.office;

import org.jspecify.annotations.NullMarked;
