package org.yidang.paper.form;

import org.yidang.paper.block.Document;

/// A form filled in: a record whose components are its fields in print order, worded as they are
/// printed. A blank text is a place left to write on.
interface FilledPaper {
  Document document(Wording words);
}
