/// Room `desk`, the people of a file: parties, those who stand for them, helpers, mediators.
@NullMarked
package org.yidang.desk.party;

import org.jspecify.annotations.NullMarked;
