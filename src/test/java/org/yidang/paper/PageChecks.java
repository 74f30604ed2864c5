package org.yidang.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yidang.work.port.page.Area;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Ring;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Run;

/// What must hold on the pages of every paper, whatever it says. Each check answers with sentences
/// that name page and text; no sentence, no fault.
public final class PageChecks {
  private static final double HAIR = 0.1;
  private static final double ASCENT = 0.88;
  private static final double DESCENT = 0.12;
  private static final double EDGE = 8 * 72 / 25.4;
  private static final String NO_START = "，。、；：？！）》〕】」』”’％…—·";
  private static final String NO_END = "（《〔【「『“‘¥";

  private static final Pattern WORD =
      Pattern.compile("¥?[0-9A-Za-z][0-9A-Za-z.,:/?=-]*[0-9A-Za-z][元年月日号]?");

  private PageChecks() {}

  /// All checks that need nothing but the pages.
  public static List<String> faults(PageSet pages) {
    var faults = new ArrayList<String>();
    for (int i = 0; i < pages.pages().size(); i++) {
      Page page = pages.pages().get(i);
      var found = new ArrayList<String>();
      frames(page, found);
      cells(page, found);
      overlaps(page, found);
      crossings(page, found);
      blanks(page, found);
      lineEnds(page, found);
      for (String fault : found) {
        faults.add("page " + (i + 1) + ": " + fault);
      }
    }
    return faults;
  }

  /// Each field's text stands on the pages, whole and in order, white space aside.
  public static List<String> missingFields(PageSet pages, Map<String, String> fields) {
    Map<String, String> shown =
        inks(pages).stream()
            .filter(ink -> !ink.field().isEmpty())
            .collect(Collectors.groupingBy(Ink::field, Collectors.mapping(Ink::text, joined())));
    return fields.entrySet().stream()
        .filter(e -> !bare(e.getValue()).equals(bare(shown.getOrDefault(e.getKey(), ""))))
        .map(
            e ->
                e.getKey()
                    + " shows «"
                    + shown.get(e.getKey())
                    + "» and not «"
                    + e.getValue()
                    + "»")
        .toList();
  }

  /// Words, numbers and amounts of these fields stand on one line each, but for those that no line
  /// of their column could hold.
  public static List<String> cutWords(PageSet pages, Map<String, String> fields) {
    var faults = new ArrayList<String>();
    var lines = new HashMap<String, List<String>>();
    var rooms = new HashMap<String, Double>();
    for (Page page : pages.pages()) {
      for (Line line : page.lines()) {
        for (Ink ink : line.inks()) {
          double em = size(ink);
          rooms.merge(ink.field(), line.width() / em, Math::min);
          lines.computeIfAbsent(ink.field(), f -> new ArrayList<>()).add(bare(line.text()));
        }
      }
    }
    for (var field : fields.entrySet()) {
      Matcher words = WORD.matcher(field.getValue());
      while (words.find()) {
        String word = words.group();
        boolean fits = word.length() * 0.75 + 4 < rooms.getOrDefault(field.getKey(), 0.0);
        List<String> shown = lines.getOrDefault(field.getKey(), List.of());
        if (fits && shown.stream().noneMatch(line -> line.contains(word))) {
          faults.add(field.getKey() + " cuts «" + word + "»");
        }
      }
    }
    return faults;
  }

  /// Every page says which it is, and of how many.
  public static List<String> wrongNumbers(PageSet pages) {
    var faults = new ArrayList<String>();
    int count = pages.pages().size();
    for (int i = 0; i < count; i++) {
      String wanted = "第" + (i + 1) + "页 共" + count + "页";
      String last = pages.pages().get(i).lines().getLast().text();
      if (!last.equals(wanted)) {
        faults.add("page " + (i + 1) + " ends with «" + last + "»");
      }
    }
    return faults;
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }

  static List<Ink> inks(PageSet pages) {
    return pages.pages().stream()
        .flatMap(page -> page.lines().stream())
        .flatMap(line -> line.inks().stream())
        .toList();
  }

  static String bare(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }

  private static void frames(Page page, List<String> faults) {
    for (Line line : page.lines()) {
      boolean onPage =
          line.x() >= EDGE - HAIR
              && line.top() >= EDGE - HAIR
              && line.x() + line.width() <= page.width() - EDGE + HAIR
              && line.top() + line.height() <= page.height() - EDGE + HAIR;
      if (!onPage) {
        faults.add("frame leaves the page: «" + line.text() + "»");
      }
      double x = line.x();
      for (Ink ink : line.inks()) {
        if (ink.x() < x - HAIR) {
          faults.add("«" + ink.text() + "» begins before what stands in front of it ends");
        }
        x = ink.x() + ink.width();
        if (x > line.x() + line.width() + HAIR) {
          faults.add("«" + ink.text() + "» leaves its frame by " + (x - line.x() - line.width()));
        }
        if (top(ink) < line.top() - HAIR || bottom(ink) > line.top() + line.height() + HAIR) {
          faults.add("«" + ink.text() + "» is higher than its line");
        }
      }
    }
  }

  private static void cells(Page page, List<String> faults) {
    for (Line line : page.lines()) {
      for (Area area : page.areas()) {
        boolean begins =
            line.x() >= area.x() - HAIR
                && line.x() < area.x() + area.width() - HAIR
                && line.top() >= area.y() - HAIR
                && line.top() < area.y() + area.height() - HAIR;
        boolean inside =
            line.x() + line.width() <= area.x() + area.width() + HAIR
                && line.top() + line.height() <= area.y() + area.height() + HAIR;
        if (begins && !inside) {
          faults.add("«" + line.text() + "» leaves its cell " + area.field());
        }
      }
    }
  }

  private static void overlaps(Page page, List<String> faults) {
    List<Ink> inks =
        page.lines().stream()
            .flatMap(line -> line.inks().stream())
            .sorted(Comparator.comparingDouble(PageChecks::top))
            .toList();
    for (int i = 0; i < inks.size(); i++) {
      for (int k = i + 1; k < inks.size() && top(inks.get(k)) < bottom(inks.get(i)) - HAIR; k++) {
        Ink a = inks.get(i);
        Ink b = inks.get(k);
        if (a.x() < b.x() + b.width() - HAIR && b.x() < a.x() + a.width() - HAIR) {
          faults.add("«" + a.text() + "» lies over «" + b.text() + "»");
        }
      }
    }
  }

  /// No hairline goes through text; thicker rules are drawn dashes, which do.
  private static void crossings(Page page, List<String> faults) {
    for (var stroke : page.strokes()) {
      switch (stroke) {
        case Rule rule when rule.thickness() == 0.5 -> crossing(rule, page, faults);
        case Rule dash -> {}
        case Ring ring -> {
          boolean inside = ring.x() + ring.radius() < page.width() && ring.radius() > 55;
          if (!inside) {
            faults.add("the seal place is cut off or too small");
          }
        }
      }
    }
  }

  /// Blanks to write on end inside the cell they begin in.
  private static void blanks(Page page, List<String> faults) {
    for (var stroke : page.strokes()) {
      for (Area area : page.areas()) {
        if (stroke instanceof Rule rule
            && rule.x1() >= area.x() - HAIR
            && rule.x1() < area.x() + area.width() - HAIR
            && rule.y1() == rule.y2()
            && rule.y1() > area.y() + HAIR
            && rule.y1() < area.y() + area.height() - HAIR
            && rule.x2() > area.x() + area.width() + HAIR) {
          faults.add("a blank leaves its cell " + area.field());
        }
      }
    }
  }

  private static void crossing(Rule rule, Page page, List<String> faults) {
    for (Line line : page.lines()) {
      for (Ink ink : line.inks()) {
        boolean beside = rule.x2() <= ink.x() + HAIR || rule.x1() >= ink.x() + ink.width() - HAIR;
        boolean apart = rule.y2() <= top(ink) + HAIR || rule.y1() >= bottom(ink) - HAIR;
        if (!beside && !apart && !ink.text().isBlank()) {
          faults.add("a rule goes through «" + ink.text() + "»");
        }
      }
    }
  }

  /// Lines end where they may, but for columns of less than eight characters, where whole
  /// quotations may be too long.
  private static void lineEnds(Page page, List<String> faults) {
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      boolean closes = i + 1 == page.lines().size() || page.lines().get(i + 1).opens();
      String text = bare(line.text());
      if (text.isEmpty() || narrow(line)) {
        continue;
      }
      if (!line.opens() && NO_START.indexOf(text.codePointAt(0)) >= 0) {
        faults.add("a line begins with «" + text + "»");
      }
      if (!closes && NO_END.indexOf(text.codePointBefore(text.length())) >= 0) {
        faults.add("a line ends with «" + text + "»");
      }
    }
  }

  private static boolean narrow(Line line) {
    return line.inks().stream().anyMatch(ink -> line.width() < 8 * size(ink));
  }

  private static double size(Ink ink) {
    return ink instanceof Run run ? run.type().size() : ink.width();
  }

  private static double top(Ink ink) {
    return ink.baseline() - ASCENT * size(ink);
  }

  private static double bottom(Ink ink) {
    return ink.baseline() + DESCENT * size(ink);
  }
}
