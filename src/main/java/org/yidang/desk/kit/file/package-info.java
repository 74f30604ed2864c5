/// Room `desk`, ground: what the parts of the file screen have in common, so that the features do
/// not see each other.
@NullMarked
package org.yidang.desk.kit.file;

import org.jspecify.annotations.NullMarked;
