/// Room `work`: the list of all procedures, apart from what each of them needs, so that the
/// features and their ground do not need each other.
@NullMarked
package org.yidang.work.catalogue;

import org.jspecify.annotations.NullMarked;
