package org.yidang.work;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The closed list of procedures, by name.
public final class Procedures {
  private final Map<String, Procedure> byName = new LinkedHashMap<>();

  public Procedures(List<Procedure> all) {
    for (Procedure procedure : all) {
      if (byName.put(procedure.spec().name(), procedure) != null) {
        throw new IllegalArgumentException("twice: " + procedure.spec().name());
      }
    }
  }

  public Optional<Procedure> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  public Collection<Procedure> all() {
    return byName.values();
  }
}
