package org.yidang.house.canary.threads.desk.party;

import javafx.concurrent.Task;

/// Bad: a task of its own.
public interface HasTask {
  Task<String> task();
}
