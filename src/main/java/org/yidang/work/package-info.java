/// Room `work`: one class per procedure, and the registrar that runs them: load, judge, change,
/// journal, commit. Sees `rules`, `model`, `kit`; the rest of the world through `work.port`.
@NullMarked
package org.yidang.work;

import org.jspecify.annotations.NullMarked;
