package org.texie.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.texie.formats.Json;
import org.texie.model.Case;
import org.texie.model.Image;
import org.texie.model.Located;
import org.texie.model.PartialDate;
import org.texie.model.Source;

/**
 * A column of the table.
 *
 * @param form what its texts look like; any where it is empty
 */
record Column(
    String name,
    String title,
    boolean required,
    Optional<String> form,
    Function<Case, String> value) {

  private static final String ID = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
  private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  /** All columns, in the table's order. */
  static final List<Column> ALL =
      List.of(
          required("id", "编号", Optional.of(ID), Case::id),
          required("address", "网址，从网站的根写起", Optional.empty(), c -> c.address().path()),
          required("title", "标题", Optional.empty(), Case::title),
          required("date", "日期，知道到哪一级写到哪一级", Optional.of(DATE), c -> c.date().toString()),
          required("district", "区市的编号", Optional.of(ID), c -> c.district().id()),
          required(
              "themes",
              "专题的编号，主要的在前，用分号隔开",
              Optional.empty(),
              c -> Csv.list(c.themes().stream().map(theme -> theme.id()).toList())),
          column("summary", "提要", Case::summary),
          column("subdistrict", "街道、镇", c -> c.subdistrict().orElse("")),
          column("community", "社区、村", c -> c.community().orElse("")),
          column("byline", "记者，用分号隔开", c -> Csv.list(c.byline())),
          source("source_publication", "原载报纸", Source::publication),
          new Column(
              "source_date",
              "原载日期",
              false,
              Optional.of(DATE),
              c -> c.source().flatMap(Source::date).map(PartialDate::toString).orElse("")),
          source("source_page", "版次", Source::page),
          source("source_section", "版名", Source::section),
          source("source_headline", "原题", Source::headline),
          column(
              "image_src",
              "图片，从网站的根写起",
              c -> c.image().map(image -> CasesJson.picture(c, image)).orElse("")),
          column("image_alt", "图片的文字说明", c -> c.image().map(Image::alt).orElse("")),
          image("image_caption", "图片下的文字", Image::caption),
          image("image_credit", "图片的作者", Image::credit),
          required("status", "状态", Optional.empty(), c -> c.matter().status().word()),
          column(
              "aliases",
              "旧网址，用分号隔开",
              c -> Csv.list(c.matter().aliases().stream().map(Located::value).toList())),
          column(
              "corrections",
              "更正，每条先日期、空格，再文字，用分号隔开",
              c ->
                  Csv.list(
                      c.corrections().stream()
                          .map(correction -> correction.date() + " " + correction.note())
                          .toList())),
          column(
              "keep",
              "编者指定保留的段落的开头，用分号隔开；all 指全部",
              c -> Csv.list(CasesJson.keep(c.matter().keep()))),
          column("extra", "其他，JSON", Column::extra),
          column("text", "全文，一段一行", c -> c.article().body().text()));

  private static Column required(
      String name, String title, Optional<String> form, Function<Case, String> value) {
    return new Column(name, title, true, form, value);
  }

  private static Column column(String name, String title, Function<Case, String> value) {
    return new Column(name, title, false, Optional.empty(), value);
  }

  private static Column source(
      String name, String title, Function<Source, Optional<String>> value) {
    return column(name, title, item -> item.source().flatMap(value).orElse(""));
  }

  private static Column image(String name, String title, Function<Image, Optional<String>> value) {
    return column(name, title, item -> item.image().flatMap(value).orElse(""));
  }

  private static String extra(Case item) {
    return item.matter().extra().values().isEmpty()
        ? ""
        : Json.line(json -> CasesJson.write(json, item.matter().extra()));
  }
}
