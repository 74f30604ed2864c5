package org.yidang.desk.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Busy;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Job;
import org.yidang.desk.kit.Lamp;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.StepBar;
import org.yidang.desk.kit.form.FormModel;
import org.yidang.desk.kit.form.FormTools;
import org.yidang.desk.kit.form.Forms;
import org.yidang.desk.kit.form.Note;
import org.yidang.desk.kit.form.Option;
import org.yidang.desk.kit.form.Suggestion;
import org.yidang.desk.shell.Shell;
import org.yidang.words.Words;
import org.yidang.work.form.Form;

/// Every control in every state, for looking at. Not part of the program.
public final class Gallery extends Screen {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final FormTools tools;
  private final String page;

  Gallery(FormTools tools, String page, String title) {
    super(title);
    this.tools = tools;
    this.page = page;
  }

  /// A shell whose entries are the pages of the gallery.
  public static Shell shell(Background background) {
    Words words = new Words(Locale.CHINA);
    FormTools tools = new FormTools(words, () -> TODAY, background);
    Shell shell = new Shell(words);
    shell.rail("today", Feather.SUN, false, _ -> new Gallery(tools, "controls", "今日"));
    shell.rail("files", Feather.FOLDER, false, _ -> new Gallery(tools, "file", "档案"));
    shell.rail("intake", Feather.FILE_PLUS, false, _ -> new Gallery(tools, "form", "登记"));
    shell.rail("papers", Feather.PRINTER, false, _ -> new Gallery(tools, "errors", "文书"));
    shell.rail("contacts", Feather.USERS, false, _ -> new Gallery(tools, "rows", "通讯录"));
    shell.rail("settings", Feather.SETTINGS, true, _ -> new Gallery(tools, "states", "设置"));
    shell.place("file", id -> new Gallery(tools, "file", id));
    shell.status().store("青石镇调委会");
    shell.status().user("调解员 李样明");
    shell.status().saved("14:32");
    return shell;
  }

  @Override
  protected Parent build() {
    Parent body =
        switch (page) {
          case "controls" -> controls();
          case "file" -> file();
          case "errors" -> form(true);
          case "rows" -> rows();
          case "states" -> states();
          default -> form(false);
        };
    ScrollPane pane = new ScrollPane(body);
    pane.setFitToWidth(true);
    return pane;
  }

  @Override
  protected void attached(Bonds bonds) {}

  @Override
  public List<Node> actions() {
    return List.of(Icons.labelled(Feather.PRINTER, "打印"), accent("进行第 3 次调解"));
  }

  private static VBox controls() {
    Button plain = new Button("保存草稿");
    Button danger = new Button("作废这份协议");
    danger.getStyleClass().add("danger");
    Button flat = new Button("查看全部");
    flat.getStyleClass().add("flat");
    Button off = accent("签署协议");
    off.setDisable(true);
    FlowPane buttons =
        new FlowPane(
            10, 10, accent("签署协议"), plain, danger, flat, off, Icons.button(Feather.EDIT_2, "编辑"));
    FlowPane lamps =
        new FlowPane(
            10,
            10,
            new Lamp(Lamp.State.DONE, "登记"),
            new Lamp(Lamp.State.DONE, "分流"),
            new Lamp(Lamp.State.DUE, "调解 还剩 3 天"),
            new Lamp(Lamp.State.LATE, "履行 超期 2 天"),
            new Lamp(Lamp.State.NONE, "回访"));
    StepBar steps = StepBar.showing(List.of("登记", "分流", "受理", "调解", "协议", "履行", "回访", "归档"), 3);
    Label quiet = new Label("次要文字：来源 110 警情，首接责任人 王样强，2026年3月2日 09:15");
    quiet.getStyleClass().add("quiet");
    Label figure = new Label("12");
    figure.getStyleClass().add("figure");
    return column(
        new Card("按钮", buttons),
        new Card("状态灯与步骤", lamps, steps),
        new Card(
            "文字",
            label("screen-title", "602 室漏水纠纷"),
            label("heading", "下一步：3月16日 14:30 第三次调解"),
            new Label("楼上水管接头老化漏水，楼下吊顶和墙面泡坏，双方对修缮费用分担有争议。"),
            quiet,
            figure));
  }

  private VBox file() {
    Card facts = new Card("纠纷概况", form().grid());
    facts.getStyleClass().add("editing");
    Card people =
        new Card("当事人", reading("甲方", "甲样一  139****0001", "乙方", "乙样二  139****0002", "代理人", "无"));
    return column(facts, people);
  }

  private VBox form(boolean wrong) {
    Forms forms = form();
    if (wrong) {
      forms.form().text("amount").set("4800元");
      forms.form().text("due").set("2026.2.31");
      forms.press();
    } else {
      forms.form().text("title").set("602 室漏水纠纷");
      forms.form().text("amount").set("4800.00");
      forms.form().text("due").set("2026-03-25");
      forms.form().text("track").set("civil");
      forms.form().texts("flags").setAll("noise", "minor");
    }
    Button act = accent("登记并受理");
    act.getStyleClass().add("big");
    HBox foot = new HBox(12, act, new Button("只存草稿"));
    foot.setAlignment(Pos.CENTER_LEFT);
    return column(
        StepBar.showing(List.of("接报", "当事人", "诉求", "受理"), 1), new Card("纠纷登记", forms.grid(), foot));
  }

  private VBox states() {
    Card read =
        new Card("当事人", reading("甲方", "甲样一  139****0001", "乙方", "乙样𠮷  139****0002", "代理人", "无"));
    Busy busy = new Busy("正在处理…", "不等了");
    tools.background().read(Gallery::untilCancelled).showIn(busy);
    Forms off = new Forms(new FormModel(_ -> List.of()), tools);
    off.text("title", "事由").setDisable(true);
    off.date("due", "期限").setDisable(true);
    off.choice("type", "纠纷类型", types()).setDisable(true);
    off.form().text("title").set("602 室漏水纠纷");
    return column(read, new Card("正在进行", busy), new Card("现在不能填", off.grid()));
  }

  private static boolean untilCancelled(Job job) throws InterruptedException {
    while (!job.cancelled()) {
      Thread.sleep(50);
    }
    return true;
  }

  private VBox rows() {
    FormModel model =
        new FormModel(
            _ -> List.of(new Note("terms[1].due", Note.Level.WARNING, "这一天是国庆假期，顺延到 10月8日。")));
    Forms forms = new Forms(model, tools);
    forms
        .rows(
            "terms",
            "履行事项",
            "事项",
            row -> {
              row.text("who", "谁").required().span(3);
              row.money("amount", "金额").span(3);
              row.date("due", "何时之前").required().span(3);
              row.choice("way", "方式", List.of(new Option("cash", "现金"), new Option("bank", "转账")))
                  .span(3);
            })
        .atLeast(2)
        .required()
        .hint("一项一行：谁、做什么或给多少、给谁、何时之前、怎样给。");
    model.rows("terms").get(0).text("who").set("甲样一");
    model.rows("terms").get(0).text("amount").set("2000");
    model.rows("terms").get(0).text("due").set("2026-03-16");
    model.rows("terms").get(1).text("due").set("2026-10-04");
    forms.press();
    return column(new Card("协议条款", forms.grid()));
  }

  private Forms form() {
    FormModel model = new FormModel(Gallery::judge);
    Forms forms = new Forms(model, tools);
    forms.text("title", "事由").example("一句话说明，如：602 室漏水").required().span(8);
    forms.date("due", "接报日期").required();
    forms
        .choice("track", "处理方式", List.of(new Option("civil", "人民调解"), new Option("police", "治安调解")))
        .required()
        .span(5);
    forms.choice("type", "纠纷类型", types()).required().span(4);
    forms.choice("place", "地点所属网格", cells()).span(3);
    forms.money("amount", "涉及金额");
    forms.dateTime("at", "发生时间");
    forms
        .pick("helper", "协助单位", _ -> List.of(new Suggestion("1", "青石镇司法所", "司法所 · 张样平")))
        .hint("可直接输入，也可从通讯录选")
        .span(6);
    forms.longText("facts", "简要情况").limit(2000).lines(3).hint("谁、何时、何地、为何、怎样、结果如何。");
    forms.checkSet(
        "flags",
        "需要留意",
        List.of(
            new Option("violence", "涉家暴"),
            new Option("minor", "涉未成年人"),
            new Option("weapon", "持械"),
            new Option("noise", "多次报警"),
            new Option("crowd", "人数多")));
    return forms;
  }

  private static List<Note> judge(Form form) {
    Stream<Note> title =
        form.text("title").isBlank() ? Stream.of(Note.error("title", "请填写事由。")) : Stream.of();
    Stream<Note> due =
        form.text("due").endsWith("31")
            ? Stream.of(Note.error("due", "没有 2月31日 这一天，请改成 2026.3.3 这样的日期。"))
            : Stream.of();
    Stream<Note> amount =
        form.text("amount").endsWith("元")
            ? Stream.of(Note.warning("amount", "金额超过一万元时，建议请驻所律师参加。"))
            : Stream.of();
    Stream<Note> type =
        form.text("type").isEmpty() ? Stream.of(Note.error("type", "请选择纠纷类型。")) : Stream.of();
    return Stream.of(title, due, amount, type).flatMap(each -> each).toList();
  }

  private static List<Option> types() {
    return Stream.of("婚姻家庭", "邻里", "房屋宅基地", "合同", "生产经营", "损害赔偿", "劳动争议")
        .map(word -> new Option(word, word))
        .toList();
  }

  private static List<Option> cells() {
    return Stream.iterate(1, i -> i + 1)
        .limit(14)
        .map(i -> new Option("c" + i, "青石第" + i + "网格"))
        .toList();
  }

  private static VBox column(Node... nodes) {
    VBox box = new VBox(nodes);
    box.getStyleClass().add("page");
    box.setFillWidth(true);
    return box;
  }

  private static Label label(String style, String words) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }

  private static Button accent(String words) {
    Button button = new Button(words);
    button.getStyleClass().add("accent");
    return button;
  }

  private static Node reading(String... labelsAndValues) {
    VBox box = new VBox(8);
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      Label label = label("fact-label", labelsAndValues[i]);
      label.setMinWidth(100);
      box.getChildren().add(new HBox(8, label, label("fact-value", labelsAndValues[i + 1])));
    }
    return box;
  }
}
