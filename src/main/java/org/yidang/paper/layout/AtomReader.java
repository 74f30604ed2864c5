package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yidang.paper.block.Choice;
import org.yidang.paper.block.Face;
import org.yidang.paper.block.Fill;
import org.yidang.paper.block.Inline;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Span;
import org.yidang.paper.block.Text;
import org.yidang.paper.font.Fonts;
import org.yidang.paper.font.Glyph;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.Typeface;

/// Reads texts into atoms, and remembers every character that no font has.
final class AtomReader {
  static final double BOX = 0.82;
  private static final double BOX_GAP = 0.14;
  private static final double TAB = 2;

  private final Fonts fonts;
  private final Set<MissingGlyph> missing = new LinkedHashSet<>();
  private int kept;

  AtomReader(Fonts fonts) {
    this.fonts = fonts;
  }

  List<MissingGlyph> missing() {
    return List.copyOf(missing);
  }

  Fonts fonts() {
    return fonts;
  }

  /// The paragraphs of a text; an empty text is one empty paragraph.
  List<List<Atom>> read(Text text, Look look) {
    var paragraphs = new ArrayList<List<Atom>>();
    var atoms = new ArrayList<Atom>();
    for (Inline part : text.parts()) {
      switch (part) {
        case Span span -> {
          Face face = span.face().orElse(look.face());
          var origin =
              new Atom.Origin(span.field(), span.underline(), span.keep() ? ++kept : 0, 0, false);
          String[] lines = span.text().split("\\R", -1);
          for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
              paragraphs.add(finish(atoms, look));
              atoms = new ArrayList<>();
            }
            add(atoms, lines[i], face, look.size(), origin);
          }
        }
        case Fill fill -> fill(atoms, fill, look);
        case Choice choice -> choice(atoms, choice, look);
      }
    }
    paragraphs.add(finish(atoms, look));
    return paragraphs;
  }

  private void fill(List<Atom> atoms, Fill fill, Look look) {
    var origin = new Atom.Origin(fill.field(), true, fill.toEnd() ? 0 : ++kept, 0, false);
    var inner = new ArrayList<Atom>();
    add(inner, fill.text().replaceAll("\\R", " "), look.face(), look.size(), origin);
    if (fill.toEnd()) {
      atoms.add(pad(look.size() / 4, origin));
      atoms.addAll(inner);
      atoms.add(pad(look.size() / 4, new Atom.Origin(fill.field(), true, 0, 0, true)));
      return;
    }
    double used = inner.stream().mapToDouble(Atom::width).sum();
    double room = Math.max(fill.chars() * look.size() - used, look.size() / 2);
    Atom pad = pad(room / 2, origin);
    atoms.add(pad);
    atoms.addAll(inner);
    atoms.add(pad);
  }

  private void choice(List<Atom> atoms, Choice choice, Look look) {
    var origin = new Atom.Origin(choice.field(), false, ++kept, 0, false);
    double side = BOX * look.size();
    int sign = choice.ticked() ? '☑' : '☐';
    atoms.add(new Atom(sign, Kind.BOX, Optional.empty(), side, side, origin));
    atoms.add(pad(BOX_GAP * look.size(), origin));
    add(atoms, choice.label(), look.face(), look.size(), origin);
  }

  private static Atom pad(double width, Atom.Origin origin) {
    return new Atom(0, Kind.PAD, Optional.empty(), width, width, origin);
  }

  private void add(List<Atom> atoms, String text, Face face, double size, Atom.Origin origin) {
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int after = i < text.length() ? text.codePointAt(i) : 0;
      if (invisible(codePoint)) {
        continue;
      }
      Kind kind = Kinsoku.kind(before, codePoint, after);
      if (codePoint == '\t') {
        atoms.add(new Atom(' ', kind, Optional.empty(), TAB * size, TAB * size, origin));
      } else {
        one(codePoint, kind, face, size, origin).ifPresent(atoms::add);
      }
      before = codePoint;
    }
  }

  private Optional<Atom> one(int codePoint, Kind kind, Face face, double size, Atom.Origin origin) {
    Optional<Glyph> glyph = fonts.glyph(face, codePoint);
    if (glyph.isEmpty()) {
      missing.add(new MissingGlyph(codePoint, origin.field()));
      return Optional.empty();
    }
    double advance = glyph.get().advance() * size;
    Optional<Typeface> typeface = Optional.of(glyph.get().typeface());
    return Optional.of(new Atom(codePoint, kind, typeface, advance, advance, origin));
  }

  /// Characters that only steer others: joiners, variation selectors, byte order marks.
  private static boolean invisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /// Lets closing marks before other marks give up their empty half, and double dashes fill theirs.
  private List<Atom> finish(List<Atom> atoms, Look look) {
    var done = new ArrayList<Atom>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      int next = i + 1 < atoms.size() ? atoms.get(i + 1).codePoint() : 0;
      int last = i > 0 ? atoms.get(i - 1).codePoint() : 0;
      double size = look.size();
      if (halfEmpty(atom, size)) {
        boolean squeezed = Kinsoku.squeezes(atom.codePoint(), next);
        done.add(squeezed ? atom.width(atom.width() - size / 2) : atom.trim(size / 2));
      } else if (atom.codePoint() == '—' && last == '—' && next != '—') {
        done.add(atom.width(atom.width() + dashes(atoms, i) * Math.max(0, size - atom.width())));
      } else {
        done.add(atom);
      }
    }
    return done;
  }

  /// How many dashes in a row end at `last`. Together they take a square each; the rest of the room
  /// stands behind them, because readers of the file take a gap inside for a space.
  private static int dashes(List<Atom> atoms, int last) {
    int count = 1;
    while (count <= last && atoms.get(last - count).codePoint() == '—') {
      count++;
    }
    return count;
  }

  private boolean halfEmpty(Atom atom, double size) {
    return Kinsoku.halfEmpty(atom.codePoint())
        && atom.advance() > 0.95 * size
        && atom.face().isPresent()
        && fonts.bounds(atom.face().get(), atom.codePoint()).right() < 0.53;
  }
}
