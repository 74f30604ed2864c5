/// Room `kit`: identity numbers, credit codes, phones, nations, areas, and ids of our own.
@NullMarked
package org.yidang.kit.id;

import org.jspecify.annotations.NullMarked;
