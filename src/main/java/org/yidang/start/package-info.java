/// Where the program begins: it wires the rooms together by plain constructors, and nobody
/// imports
/// it. Room row: sees all.
@NullMarked
package org.yidang.start;

import org.jspecify.annotations.NullMarked;
