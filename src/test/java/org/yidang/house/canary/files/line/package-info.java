/// Bad: does not say that nothing is null.
package org.yidang.house.canary.files.line;
