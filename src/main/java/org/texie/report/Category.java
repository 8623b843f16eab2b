package org.texie.report;

import java.util.Locale;
import org.texie.model.RepeatKind;

/** What was done with a paragraph and why, as the page for people sorts it. */
enum Category {
  EXACT("完全相同", "与留下的一段一字不差。"),
  VARIANT("写法不同", "只有空格、标点、全半角、简繁或数字写法不同。"),
  LEAD_IN("引语不同", "只有引出下文的话不同。"),
  CONTAINED("含在另一段里", "要说的话，留下的一段里都有，常见于提要和引文。"),
  FRAGMENT("断开的残段", "在栏边断开，留下的一段是完整的。"),
  LINKED("改成链接", "另一个文件里有同样的话，原处换成指向那一段的链接。"),
  STITCHED("拼合", "一段话被版面断成两半，重新接成一段。"),
  NEAR_MISS("相似而保留", "看着像，但各有各的内容，两段都留下。");

  /** What stands on either side of an entry: headings, and the tags that mark characters. */
  record Sides(String left, String right, String leftMark, String rightMark) {
    private static final Sides REMOVAL = new Sides("删去", "留下", "del", "ins");
    private static final Sides LINK = new Sides("换成链接", "原文", "del", "ins");
    private static final Sides HALVES = new Sides("前半", "后半", "mark", "mark");
    private static final Sides LIKENESS = new Sides("这一段", "另一段", "mark", "mark");
  }

  private final String label;
  private final String meaning;

  Category(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  static Category of(RepeatKind kind) {
    return switch (kind) {
      case EXACT -> EXACT;
      case VARIANT -> VARIANT;
      case LEAD_IN -> LEAD_IN;
      case CONTAINED -> CONTAINED;
      case FRAGMENT -> FRAGMENT;
    };
  }

  String label() {
    return label;
  }

  String meaning() {
    return meaning;
  }

  Sides sides() {
    return switch (this) {
      case EXACT, VARIANT, LEAD_IN, CONTAINED, FRAGMENT -> Sides.REMOVAL;
      case LINKED -> Sides.LINK;
      case STITCHED -> Sides.HALVES;
      case NEAR_MISS -> Sides.LIKENESS;
    };
  }

  /** The word in addresses and attributes, the report's own for the kinds of removal. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
