package org.yidang.paper.block;

/// The style of type that a paper asks for; a glyph the face lacks comes from the next that has it.
/// FANGSONG is taken from the desk's system where it is installed, else it is SONG.
public enum Face {
  SONG,
  SONG_BOLD,
  HEI,
  HEI_BOLD,
  KAI,
  FANGSONG
}
