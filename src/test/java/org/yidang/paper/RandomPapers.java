package org.yidang.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Choice;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Face;
import org.yidang.paper.block.Gap;
import org.yidang.paper.block.Indent;
import org.yidang.paper.block.KeepTogether;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.PageBreak;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.PageStyle.Margins;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.SealPlace;
import org.yidang.paper.block.Signature;
import org.yidang.paper.block.SignatureRows;
import org.yidang.paper.block.Table;
import org.yidang.paper.block.Text;

/// Papers of random content and shape, the same for the same seed, with the text of each field.
final class RandomPapers {
  private static final String HAN = "的一是在人了有和国中大为上个民调解协议当事纠纷甲乙壬样𠮷䶮镇派出所委员会漏水";
  private static final List<String> PIECES =
      List.of(
          "，",
          "。",
          "、",
          "；",
          "：",
          "？",
          "！",
          "（甲方）",
          "《人民调解法》",
          "“原话”",
          "‘内’",
          "〔2026〕7号",
          "——",
          "……",
          "2026年3月16日",
          "¥12,300.00",
          "人民币壹万贰仟叁佰元整（¥12,300.00）",
          "买买提·吐尔逊",
          "620000197803120012",
          "91620000MAFAKE0019",
          "50%",
          "37.5℃",
          "12㎡",
          "https://a.example/b?c=1",
          "OK",
          " ",
          "（“《重》”）",
          "第3条",
          "3日",
          "14:30",
          "A-12/3",
          "①",
          "，“",
          "。”",
          "（",
          "）");
  private static final List<Face> FACES = List.of(Face.values());
  private static final List<Look> LOOKS =
      List.of(Look.BODY_3, Look.BODY_4, Look.BODY_S4, Look.NOTE, Look.TITLE);

  private final Random random;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private int named;

  private RandomPapers(long seed) {
    this.random = new Random(seed);
  }

  /// A paper and what its fields must show.
  record Paper(Document document, Map<String, String> fields) {}

  static Paper of(long seed) {
    var papers = new RandomPapers(seed);
    return new Paper(papers.document(), papers.fields);
  }

  private Document document() {
    var margins = new Margins(10 + random.nextInt(30), 15 + random.nextInt(25), margin(), margin());
    Look body = LOOKS.get(random.nextInt(4));
    Text foot = random.nextInt(4) == 0 ? Text.of("签名：        年  月  日") : Text.EMPTY;
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.title(words(6 + random.nextInt(30), false)));
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      blocks.add(random.nextInt(25) == 0 ? new PageBreak() : block(2));
    }
    return new Document("试验", new PageStyle(margins, body, true, foot), blocks);
  }

  private int margin() {
    return 10 + random.nextInt(60);
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 5)) {
      case 0, 1, 2 -> paragraph(random.nextInt(300));
      case 3 -> choices();
      case 4 -> random.nextBoolean() ? Gap.mm(random.nextInt(20)) : Gap.firm(random.nextInt(20));
      case 5, 6 -> table(depth - 1);
      case 7 -> signatures();
      case 8 -> new SealPlace(field(8), Text.of("2026年3月16日"), random.nextBoolean());
      default -> KeepTogether.of(paragraph(60), block(depth - 1));
    };
  }

  private Paragraph paragraph(int length) {
    Text text = field(length);
    if (random.nextInt(4) == 0) {
      text = text.andFill(next(words(3, false)), fields.get(name()), random.nextInt(8));
    }
    if (random.nextInt(4) == 0) {
      text = text.andIn(FACES.get(random.nextInt(FACES.size())), words(12, false));
    }
    Paragraph paragraph = Paragraph.body(text);
    Align align = Align.values()[random.nextInt(Align.values().length)];
    paragraph = random.nextInt(3) == 0 ? paragraph.align(align) : paragraph;
    paragraph = random.nextInt(4) == 0 ? paragraph.indent(Indent.hanging(2)) : paragraph;
    paragraph = random.nextInt(4) == 0 ? paragraph.keptWithNext() : paragraph;
    return random.nextInt(4) == 0 ? paragraph.look(LOOKS.get(random.nextInt(5))) : paragraph;
  }

  private Paragraph choices() {
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      choices.add(new Choice(random.nextBoolean(), words(1 + random.nextInt(12), false), ""));
    }
    return Paragraph.choices(Text.of("选择："), choices);
  }

  private SignatureRows signatures() {
    var signatures = new ArrayList<Signature>();
    for (int i = 0; i < 1 + random.nextInt(14); i++) {
      Signature signature = new Signature(field(6), "", Text.EMPTY);
      signatures.add(random.nextBoolean() ? signature.dated() : signature);
    }
    return new SignatureRows(signatures, 1 + random.nextInt(2), 8 + random.nextInt(10));
  }

  /// A table whose cells reach over columns and rows at random.
  private Table table(int depth) {
    int columns = 1 + random.nextInt(5);
    double[] widths = random.doubles(columns, 2, 4).toArray();
    int rows = 1 + random.nextInt(8);
    boolean[][] taken = new boolean[rows][columns];
    var all = new ArrayList<Row>();
    for (int r = 0; r < rows; r++) {
      var cells = new ArrayList<Cell>();
      for (int c = 0; c < columns; c++) {
        if (taken[r][c]) {
          continue;
        }
        int across = 1;
        while (c + across < columns && !taken[r][c + across] && random.nextInt(3) == 0) {
          across++;
        }
        int down = random.nextInt(5) == 0 ? 1 + random.nextInt(rows - r) : 1;
        for (int i = r; i < r + down; i++) {
          for (int k = c; k < c + across; k++) {
            taken[i][k] = true;
          }
        }
        cells.add(cell(depth).across(across).down(down));
      }
      all.add(new Row(cells, random.nextInt(25), random.nextInt(6) == 0));
    }
    Table table = random.nextInt(5) == 0 ? Table.sideBySide(widths) : Table.fields(widths);
    if (random.nextBoolean()) {
      table = new Table(table.widths(), List.of(head(columns)), 1, 8, true, table.look());
    }
    return table.rows(all).look(random.nextBoolean() ? Look.BODY_S4 : Look.NOTE);
  }

  private static Row head(int columns) {
    var cells = new ArrayList<Cell>();
    for (int c = 0; c < columns; c++) {
      cells.add(Cell.label("表头"));
    }
    return Row.of(cells);
  }

  private Cell cell(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> Cell.label(words(4, false));
      case 1 -> Cell.of(block(Math.min(depth, 0)), paragraph(random.nextInt(30)));
      case 2 -> {
        String text = words(random.nextInt(600), true);
        yield Cell.story(next(text), text);
      }
      default -> {
        String text = words(random.nextInt(40), true);
        yield Cell.value(next(text), text);
      }
    };
  }

  private Text field(int length) {
    String text = words(length, true);
    String name = next(text);
    return random.nextInt(5) == 0 ? Text.EMPTY.andKept(name, text) : Text.field(name, text);
  }

  private String next(String text) {
    named++;
    fields.put(name(), text);
    return name();
  }

  private String name() {
    return "field" + named;
  }

  /// Text that begins with a Han character, so that every mark has something before it.
  private String words(int length, boolean paragraphs) {
    var text = new StringBuilder();
    int[] han = HAN.codePoints().toArray();
    boolean mark = true;
    while (text.length() < length) {
      if (mark || random.nextInt(3) > 0) {
        text.appendCodePoint(han[random.nextInt(han.length)]);
        mark = false;
      } else if (paragraphs && random.nextInt(60) == 0) {
        text.append('\n');
        mark = true;
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        mark = random.nextInt(4) > 0;
      }
    }
    return text.toString().replaceAll("[“（]+(\n|$)", "$1");
  }
}
