package org.yidang.house.canary.fences.kit.json;

import tools.jackson.core.JsonParser;

/// Good: Jackson inside its fence.
public interface MayUseJson {
  JsonParser parser();
}
