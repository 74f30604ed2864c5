/// Good: says which room it belongs to.
@NullMarked
package org.yidang.house.canary.files.work;

import org.jspecify.annotations.NullMarked;
