package org.yidang.paper.form;

import static org.yidang.paper.form.SampleParties.id;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Entity;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.LineKind;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Position;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionForm;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;

/// The long session of [FullFile]: minutes of four pages.
final class FullSession {
  private static final int QUESTIONS = 14;

  private FullSession() {}

  static CaseFile added(CaseFile file) {
    var all = new ArrayList<Entity>();
    all.add(
        new Session(
            FullFile.SESSION,
            3,
            1,
            Track.A,
            "确定赔偿数额和修复时间",
            SessionForm.JOINT,
            false,
            LocalDateTime.of(2026, 3, 16, 9, 5),
            Optional.of(LocalDateTime.of(2026, 3, 16, 11, 30)),
            "青石派出所人民调解室（清屏县青石镇样石路18号）",
            "河湾小区6号楼外墙施工漏水损害赔偿",
            "林样调、周样解",
            "赵样登",
            "各方均不申请回避；因涉及未成年人，经各方同意不公开进行。",
            "LX20260316-02",
            SessionResult.AGREED,
            "签订书面协议并当场支付首期款",
            "林样调",
            Optional.of(LocalDate.of(2026, 3, 16))));
    people(all);
    minutes(all);
    UUID session = FullFile.SESSION;
    all.add(new Item(id(301), session, 1, "漏水责任由样石建材公司承担", ItemState.AGREED));
    all.add(new Item(id(302), session, 2, "损失数额为人民币4,800.50元", ItemState.AGREED));
    all.add(new Item(id(303), session, 3, "今后装卸石材的时间", ItemState.OPEN));
    all.add(new Position(id(311), session, FullFile.FIRST.id(), "同意一次性了结，要求当场支付首期款"));
    all.add(new Position(id(312), session, FullFile.FIRM.id(), "同意赔偿，请求余款分期。"));
    return file.withAll(all);
  }

  private static void people(List<Entity> all) {
    person(all, 1, Optional.of(FullFile.FIRST.id()), "甲样一", "申请人", Presence.PRESENT);
    person(all, 2, Optional.of(FullFile.RARE.id()), "买买提·壬样𠮷", "申请人", Presence.BY_VIDEO);
    person(all, 3, Optional.of(id(21)), "癸样父", "", Presence.PRESENT);
    person(all, 4, Optional.of(FullFile.MINOR.id()), "癸样小", "申请人", Presence.ABSENT);
    person(all, 5, Optional.of(id(22)), "辛样律", "被申请人的委托代理人", Presence.PRESENT);
    person(all, 6, Optional.of(id(25)), "方样妇", "青石镇妇联主席", Presence.PRESENT);
    person(all, 7, Optional.empty(), "何样格", "网格员", Presence.BY_PHONE);
  }

  private static void person(
      List<Entity> all, int place, Optional<UUID> who, String name, String as, Presence presence) {
    all.add(new Attendance(id(100 + place), FullFile.SESSION, place, who, name, as, presence));
  }

  private static void minutes(List<Entity> all) {
    line(all, LineKind.STATEMENT, "林样调", "现在宣布调解纪律：轮流发言，不得打断他人，不得使用侮辱性言语。各方是否清楚？");
    line(all, LineKind.NOTE, "", "各方均表示清楚");
    for (int i = 1; i <= QUESTIONS; i++) {
      String asker = i % 5 == 0 ? "方样妇" : "林样调";
      line(all, LineKind.QUESTION, asker, "关于第" + i + "项损失，你方认为应当由谁承担，依据是什么？请说明时间、地点和在场的人。");
      String answerer = i % 2 == 0 ? "甲样一" : "辛样律";
      line(
          all,
          LineKind.ANSWER,
          i % 7 == 0 ? "" : answerer,
          "2026年2月27日20时许，施工人员在外墙搭架时碰断支管，当时物业的值班人员在场，有照片3张、视频1段可以证明；"
              + "第"
              + i
              + "项的损失经物业核价为人民币"
              + (i * 100 + 50)
              + ".50元，我方对这个数额没有异议，"
              + "但希望对方说明为什么恢复供水之前没有通知住户。");
    }
    line(all, LineKind.STATEMENT, "买买提·壬样𠮷", "我同意调解员提出的方案。");
    line(all, LineKind.NOTE, "", "出示物业核价单一份、照片三张，各方核对后无异议");
  }

  private static void line(List<Entity> all, LineKind kind, String speaker, String text) {
    int place = all.size();
    all.add(new MinuteLine(id(200 + place), FullFile.SESSION, place, kind, speaker, text));
  }
}
