package org.yidang.house.canary.fences.kit.text;

import tools.jackson.core.JsonParser;

/// Bad: Jackson outside kit.json.
public interface UsesJson {
  JsonParser parser();
}
