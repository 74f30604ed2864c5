/// The house rules: what the build enforces about the plan of the rooms and the form of the files.
/// Each rule has a canary under `canary`, a small bad house on which it must fail.
package org.yidang.house;
