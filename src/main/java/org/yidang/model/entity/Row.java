package org.yidang.model.entity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// An entity as text facts: what the journal and the tables agree on.
///
/// @param kind name of the kind
/// @param id the entity's id
/// @param facts column → text in canonical form; an absent value has no key
public record Row(String kind, UUID id, Map<String, String> facts) {
  public Row {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }
}
