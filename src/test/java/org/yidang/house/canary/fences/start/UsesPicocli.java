package org.yidang.house.canary.fences.start;

import picocli.CommandLine;

/// Bad: picocli outside the command line.
public interface UsesPicocli {
  CommandLine line();
}
