package org.texie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page's links where they are taken to. */
class LinksAwayTest {

  private static final Address PAGE = new Address("/cases/x/");
  private static final Address FEED = new Address("/districts/a/");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "../y/,             /cases/y/,             ../../cases/y/",
        "../../themes/a/#p, /themes/a/#p,          ../../themes/a/#p",
        "../tu.png,         /cases/tu.png,         ../../cases/tu.png",
        "tu/1.png,          /cases/x/tu/1.png,     ../../cases/x/tu/1.png",
        "#p-0,              /cases/x/#p-0,         ../../cases/x/#p-0",
        "#100%,             /cases/x/#100%,        ../../cases/x/#100%",
        "./,                /cases/x/,             ../../cases/x/",
        "../../,            /,                     ../../",
        "../../districts/a/,/districts/a/,         ./"
      })
  void aLinkOfThePageIsWholeOrRelativeToTheOtherPlace(
      String written, String target, String relative) {
    assertEquals(target, LinksAway.target(PAGE, written));
    assertEquals(
        "https://example.net/d" + target, at(Optional.of("https://example.net/d"), written));
    assertEquals(relative, at(Optional.empty(), written));
  }

  @ParameterizedTest
  @CsvSource({"https://example.org/100%", "mailto:a@example.org", "//example.org/"})
  void aLinkThatLeavesTheSiteStays(String written) {
    assertEquals(written, at(Optional.of("https://example.net"), written));
    assertEquals(written, at(Optional.empty(), written));
  }

  private static String at(Optional<String> base, String written) {
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    Site site = new Site("特写", "", "zh-Hans", zone, base.map(URI::create), 20);
    return new LinksAway(site, PAGE, FEED).of(written);
  }
}
