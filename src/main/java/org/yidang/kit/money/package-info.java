/// Room `kit`: money in yuan and fen, as people type it and as papers print it.
@NullMarked
package org.yidang.kit.money;

import org.jspecify.annotations.NullMarked;
