package org.yidang.model.entity;

import java.util.UUID;

/// Something with an identity that the store keeps as one row.
///
/// An entity is a record. Its components are `String` (never null, blank means absent),
/// `boolean`,
/// `int`, `UUID`, `Money`, `LocalDate`, `LocalDateTime`, an enum, `Set` of an enum, or
/// `Optional` of
/// one of these: [RowCodec] turns them into text facts and back, by component name.
public interface Entity {
  /// Made at the desk (UUIDv7); never changes.
  UUID id();
}
