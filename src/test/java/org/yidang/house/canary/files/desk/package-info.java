@NullMarked
package org.yidang.house.canary.files.desk;

import org.jspecify.annotations.NullMarked;
