package org.yidang.house.canary.files.work;

final class NotPublic {}
