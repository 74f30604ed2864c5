package org.yidang.desk.kit.form;

import java.util.List;
import org.yidang.rules.Finding;
import org.yidang.words.Words;

/// Turns findings into the sentences under the fields: what is the matter, and the remedy.
public final class Notes {
  private Notes() {}

  public static List<Note> of(Words words, List<Finding> findings) {
    return findings.stream().map(finding -> of(words, finding)).toList();
  }

  private static Note of(Words words, Finding finding) {
    Object[] args = finding.args().toArray();
    String key = "finding." + finding.rule();
    String remedy = key + ".remedy";
    String sentence = words.text(key, args);
    if (words.has(remedy)) {
      sentence = words.text("desk.note.with-remedy", sentence, words.text(remedy, args));
    }
    return new Note(finding.field(), level(finding), sentence);
  }

  private static Note.Level level(Finding finding) {
    return switch (finding.level()) {
      case BLOCK -> Note.Level.ERROR;
      case WARN -> Note.Level.WARNING;
      case NOTE -> Note.Level.HINT;
    };
  }
}
