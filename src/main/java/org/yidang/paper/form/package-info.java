/// Room `paper`: the forms of the office (domain §7). Each is a record whose components are its
/// fields in print order, as they are printed, and turns into blocks. Sees model, words, kit and
/// paper.block.
@NullMarked
package org.yidang.paper.form;

import org.jspecify.annotations.NullMarked;
