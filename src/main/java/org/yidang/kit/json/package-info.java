/// Room `kit`: JSON read strictly and written in one way. The only place that sees Jackson.
@NullMarked
package org.yidang.kit.json;

import org.jspecify.annotations.NullMarked;
